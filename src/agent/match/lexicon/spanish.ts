/** Spanish words and phrases of record headers, by the canonical words they stand for. */
export const SPANISH: Readonly<Record<string, string>> = {
  patient:
    'paciente, pacientes, pac, pcte, cliente, clientes, usuario paciente, persona, interesado, beneficiario, afiliado paciente, pacte, socio, derechohabiente, asegurado paciente, quien',
  physician:
    'médico, medico, médicos, medica, medicas, doctor, doctora, doctores, profesional, profesionales, facultativo, facultativos, dr, dra, odontólogo, dentista, tratante, médico tratante, médico de cabecera, médico responsable, profesional responsable, prestador, prestadores, especialista, médico asignado, fisioterapeuta, prescriptor, medico prescriptor, profesional sanitario, terapeuta, prescribió, recetó, indicó medico, atendió, atendido por, odontólogo tratante, doctor tratante, profesional asignado, recetado por, prescrito por, firmado por medico, facultativa, podólogo, psicólogo, nutriólogo, medico que atiende, medico que prescribe, con quien',
  staff: 'personal, empleado, empleados, usuario, usuarios, trabajador, trabajadores, plantilla',
  clinic:
    'clínica, clinicas, sede, sedes, sucursal, sucursales, centro, centros, consultorio, consultorios, hospital, establecimiento, policlínico, centro médico, centro de salud, local, consultorio médico, sede clinica, unidad, unidades médicas, plantel, sanatorio, ambulatorio, dispensario, centro asistencial, clínica asignada',
  appointment:
    'cita, citas, turno, turnos, reserva, reservas, agenda, hora médica, cita médica, citas médicas, agendamiento, folio cita, num cita, citas agendadas, citación, citaciones, visita programada',
  invoice:
    'factura, facturas, recibo, recibos, boleta, cobro, cobros, facturación, comprobante, cargo, cargos, cuenta, fact, movimiento, movimientos, cobranza, ventas, venta, cargos y abonos, caja, tickets, ticket',
  payment: 'pago, pagos, abono, abonos',
  prescription:
    'receta, recetas, prescripción, prescripciones, receta médica, fórmula médica, recetas médicas, medicación prescrita, rec',
  message: 'mensaje, mensajes, msj, chat, conversaciones, comunicación, comunicaciones, mensajería, llamadas, llamada',
  campaign: 'campaña, campañas, difusión, difusiones, campania',
  member: 'miembro, miembros, destinatarios, participante, participantes, inscritos, destinatario',
  form: 'formulario, formularios, ficha de ingreso, registro de ingreso, admisión, admisiones, cuestionario, ingreso, ficha de admisión, hoja de registro, inscripción, fichas de ingreso, hoja de ingreso',
  visit:
    'visita, visitas, consulta, consultas, atención, atenciones, encuentro, evolución, evoluciones, sesión, sesiones, episodio',
  document: 'documento, documentos, adjunto, adjuntos, archivos, archivos adjuntos, documentación',
  emergency:
    'emergencia, urgencia, emerg, contacto de emergencia, persona de contacto, persona contacto, contacto emergencia, familiar responsable, familiar de contacto, avisar a, en caso de emergencia, contacto urgencia, contacto de emerg, en emergencia avisar a, familiar en caso de emergencia, nombre contacto emergencia, contacto familiar',
  contact: 'contacto, contactos',
  insurance:
    'seguro, seguros, aseguradora, aseguradoras, eps, mutua, mutualidad, obra social, prepaga, previsión, isapre, compañía de seguros, compañía aseguradora, seguro médico, aseguradora médica, entidad aseguradora, financiador, cobertura, ars, prepagada, seguro salud, cia seguros, compañía, seguro de gastos médicos, sgmm, entidad, entidad de salud, administradora, pagador, convenio, empresa aseguradora',
  policy:
    'póliza, polizas, número de póliza, nro de póliza, num poliza, no póliza, número de afiliado, nro afiliado, número de asegurado, nº tarjeta sanitaria mutua, afiliado, num afiliado, contrato',
  guardian: 'tutor, responsable legal, representante, apoderado, acudiente, titular, representante legal',
  mother: 'madre, mamá',
  father: 'padre, papá',
  spouse: 'cónyuge, esposo, esposa, pareja',
  employer: 'empresa, empleador',
  id: 'identificador, clave, llave, idf, folio, registro no, consecutivo, id interno, num interno',
  number: 'número, num, nro, nº, numero, n°, no',
  code: 'código, cod, codigos, cve',
  reference: 'referencia, folio, ref',
  name: 'nombre, nombres, nom, nomb, denominación, razón social, nombre comercial, denominación social, nombre del centro, nombre de la sede',
  full: 'completo, completa, entero',
  given:
    'nombre de pila, primer nombre, nombre, nombres, nombre propio, nombre paciente pila, pnombre, nombre s, primer nom, nombre del paciente de pila',
  surname:
    'apellido, apellidos, primer apellido, apellido paterno, apell, ape, apellido 1, apellido1, apels, paterno, apellido p, papellido, 1er apellido, primer ap, ap paterno, apellido familia, apellido s',
  'surname second':
    'segundo apellido, apellido materno, apellido 2, apellido2, apellido m, apellido segundo, 2do apellido, 2o apellido, segundo ap',
  'full name':
    'nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre, nombres y apellidos, apellidos y nombres, apellido y nombre, nombre apellidos, apellidos nombre',
  middle: 'segundo nombre, snombre, otros nombres',
  title: 'tratamiento de cortesía, saludo, trato',
  'birth date':
    'fecha de nacimiento, fecha nacimiento, fec nac, fecha nac, f nacimiento, f nac, fnac, fnacim, fechanac, nacimiento, fn, f n, nacido, nacido el, fec nacimiento, fecnac, fch nac, fch nacimiento, nac, f de nac, fecha nto, fecha naci, fec de nac, fecha de nac, cumpleaños',
  birth: 'natal',
  age: 'edad, años',
  sex: 'sexo, género, gen, sexo biológico',
  email:
    'correo, correo electrónico, correo e, email, mail, e correo, dirección de correo, dirección electrónica, correo elec, corr, buzon',
  phone:
    'teléfono, telefonos, tel, tfno, tlf, tlfn, fono, tfn, tef, telef, teléfono de contacto, teléfono fijo, fijo, núm teléfono, número de teléfono, número de contacto, tel casa fijo, tel 1, teléfono 1, tel contacto, teléfono recepción, teléfono principal, num tel',
  mobile:
    'móvil, movil, celular, cel, teléfono móvil, tel móvil, teléfono celular, tel celular, número de celular, número de móvil, celu, tlf movil, num celular',
  home: 'casa, domicilio particular, particular, residencia',
  work: 'trabajo, oficina, laboral',
  secondary: 'secundario, secundaria, alternativo, alterno, otro, otra, adicional, segundo, segunda, tel 2, teléfono 2',
  primary: 'principal, preferido',
  address:
    'dirección, domicilio, dir, direc, direccion postal, direccion completa, dirección de residencia, domicilio completo',
  street:
    'calle, calle y número, vía, avenida, dirección calle, calle numero, nombre de la calle, calle y no, calle número y colonia, calle num, domicilio calle, dirección línea 1, dir 1, dom calle',
  'street second':
    'piso, puerta, departamento interior, dirección 2, complemento dirección, número interior, num interior',
  city: 'ciudad, población, localidad, municipio, ciu, cd residencia, poblacion, ciudad de residencia, municipio o alcaldía, alcaldía, ciudad municipio, ciudad o localidad, mpio, cd',
  state:
    'estado, provincia, departamento, región, comunidad autónoma, prov, depto, entidad federativa, edo, entidad, estado provincia, provincia estado, estado de residencia, depto residencia',
  county: 'colonia, barrio, comuna, distrito, delegación, partido, urbanización',
  postcode: 'código postal, cod postal, c postal, cp, c p, codpostal, codigopostal, cpostal, codpos',
  country: 'país, pais de residencia, pais',
  nationality: 'nacionalidad',
  'medical record':
    'historia clínica, número de historia, nro historia, num historia, nº historia, hc, nhc, n h c, número de historia clínica, nº historia clínica, expediente, número de expediente, num expediente, no expediente, nº expediente, nro hc, num hc, ficha, ficha clínica, número de ficha, nº ficha, nro ficha, carpeta, exp, legajo, historia',
  'national identity':
    'dni, nie, nif, curp, rut, run, cédula, cedula de identidad, ci, identificación, documento de identidad, documento identidad, número de documento, nro documento, num documento, doc identidad, seguro social, nss, número de seguridad social, seguridad social, identificación nacional, cédula ciudadanía, nº documento, clave única, número de identificación, dui, cuil, rfc curp, tarjeta sanitaria, pasaporte, nº identificación, dni nie, nif nie, cip, num identificacion, no identificacion',
  'blood group':
    'grupo sanguíneo, tipo de sangre, grupo y factor, tipo sangre, grupo sang, gpo sanguineo, factor rh, gs, grupo sanguineo rh, tipo sanguíneo, grupo rh, gsang',
  marital: 'estado civil, edo civil, est civil, estadocivil, civil, ecivil',
  occupation: 'ocupación, profesión, oficio, actividad laboral, puesto de trabajo, ocup, empleo, prof',
  language: 'idioma, lengua, idioma preferido, lengua materna, idiomas, idioma de contacto',
  'medical history':
    'antecedentes, antecedentes médicos, antecedentes personales, historial, historial médico, antecedentes patológicos, antecedentes clínicos, app, historia médica, ant personales, antec, antecedentes personales patologicos, enfermedades previas',
  family: 'familiar, familiares, familia',
  allergy:
    'alergia, alergias, alérgico a, alergico, alergias conocidas, alergias medicamentosas, alerg, alergias a medicamentos, ram, intolerancias, alergias detectadas, alergias registradas',
  'chronic condition':
    'enfermedades crónicas, enfermedad crónica, crónicas, padecimientos, padecimientos crónicos, patologías crónicas, condiciones crónicas, comorbilidades, patologías, enf cronicas, cronicos, patologia de base, enfermedades de base, crónicos, dolencias crónicas, enf crónicas, crónico degenerativas, enfermedades crónico degenerativas, antecedentes crónicos, padecimientos actuales, diagnósticos crónicos',
  condition: 'enfermedad, padecimiento, patología, condición, enfermedades',
  note: 'notas, nota, observaciones, observación, comentarios, comentario, obs, anotaciones, apuntes, observ, notas internas, notas adicionales, coment, anotación, detalles adicionales, comentarios adicionales, otros, otros datos, info adicional, indicaciones internas',
  status: 'estado, estatus, situación, est, estatus actual, edo, estado actual, condicion actual',
  active: 'activo, activa, vigente, en activo, habilitado, alta, baja',
  created:
    'creado, fecha de creación, creado el, fecha creación, fecha de alta, fecha alta, fecha registro, fecha de registro, registrado, registrado el, fec alta, f alta, fec registro, fecha de ingreso, fecha ingreso, alta, dado de alta, fecha de inscripción, fcreacion, f creacion, creada, creada el, fec creacion, fecha captura, fecha grabacion, f registro, fecha reg, fch alta, fch creacion, primera visita, cliente desde, capturado el, dado de alta el, fecha de afiliación, fecha de apertura, apertura, fecha apertura expediente, ingresó el',
  updated:
    'actualizado, fecha de actualización, modificado, última modificación, fecha modificación, última actualización, actualizado el, fecha actualización, modificado el, fec modif, ult modif, f modificacion, fmodif, última edición, fec mod, f actualizacion, ult act, ultima act, fecha mod, ult modificacion, ultimo cambio, fecha ultima modificacion, fec act, f modif, editado, ultima edicion, cambiado el, fecha ultimo cambio, fecha de ultima modificacion, fecha de ultima actualizacion, modif',
  website: 'sitio web, página web, web, pagina, dominio, pág web, url web',
  kind: 'tipo, categoría, clase, modalidad, cat',
  role: 'rol, cargo, puesto, función, perfil, categoría profesional',
  specialty: 'especialidad, especialidades, espec, área médica, servicio médico, esp',
  credential:
    'cédula profesional, colegiado, número de colegiado, num colegiado, nº colegiado, matrícula, matrícula profesional, título, titulación, licencia, registro médico, colegiatura, cmp, rne, registro profesional, tarjeta profesional, ced prof, nro matricula, titulos, credenciales, n colegiado, reg medico',
  start: 'inicio, comienzo, desde, inicia, comienza, empieza, hora inicio, hora de inicio, fecha hora inicio, ini',
  end: 'fin, final, término, hasta, termina, finaliza, hora fin, hora de fin, fecha fin, hora término, cierre',
  date: 'fecha, fec, día, fch, dia',
  time: 'hora, hrs, hra',
  'date time': 'fecha y hora, fecha hora, fechahora, momento',
  duration:
    'duración, tiempo, durac, durante, por cuántos días, días de tratamiento, tiempo de tratamiento, durante cuanto, duración tratamiento, plazo',
  days: 'días, num dias, dias tratamiento',
  reason:
    'motivo, motivo de consulta, motivo consulta, razón, motivo de la cita, motivo de visita, motivo cita, causa, asunto consulta, mot consulta',
  symptom:
    'síntomas, síntoma, sintomatología, cuadro clínico, molestias, enfermedad actual, signos y síntomas, anamnesis, refiere, presenta, padecimiento actual, subjetivo, cuadro',
  diagnosis:
    'diagnóstico, diagnósticos, diag, diagnost, impresión diagnóstica, juicio clínico, dx, diagnóstico principal, desc diagnostico, diagnostico texto, descripción diagnóstico',
  'diagnosis code':
    'cie, cie 10, cie10, cie 9, código diagnóstico, código cie, códigos diagnóstico, cod diagnostico, código cie 10, cod cie, códigos cie, cod dx, codigo de diagnostico, cod diag',
  treatment:
    'tratamiento, tratamientos, terapia, procedimiento, procedimientos, plan terapéutico, plan de tratamiento, plan, manejo, trat, indicado, conducta, tto',
  vitals:
    'signos vitales, constantes, constantes vitales, presión arterial, tensión arterial, peso, talla, temperatura, frecuencia cardiaca, ta, sv, pulso, saturación, imc, estatura, tensión, presión, t a, f c, peso y talla, saturacion o2, glucosa, temp',
  'follow up':
    'próxima cita, próxima visita, seguimiento, próximo control, fecha de control, revisión, próxima revisión, control, prox cita, fecha proxima cita, cita de control, proxima consulta, prox control, fecha seguimiento, prox visita, próxima sesión, volver el, regresa el, cita siguiente, siguiente cita, fecha de revisión, fecha revision, próx control, nueva cita',
  amount:
    'importe, monto, total, precio, valor, costo, coste, tarifa, importe total, monto total, importe facturado, cantidad facturada, total factura, valor total, honorarios, total a pagar, monto facturado, imp, imp total, importe bruto, vlr, total cobrado paciente, precio total, costo total, valor consulta, cargo total, subtotal con iva, importe neto, importe del servicio',
  paid: 'cobro, pagado, importe pagado, monto pagado, abonado, cobrado, recibido, valor pagado, total pagado, cantidad pagada, imp pagado, monto abonado, total abonado, total cobrado, importe cobrado, importe abonado, vlr pagado, importe recibido, anticipo, total recibido, entregado a cuenta, a cuenta',
  balance: 'saldo, pendiente, deuda, saldo pendiente, por pagar, adeudo',
  currency: 'moneda, divisa, mon, tipo de moneda',
  method:
    'método, forma de pago, medio de pago, modo de pago, método de pago, metodo pago, forma pago, medio pago, tipo de pago, modalidad de pago, fpago, f pago',
  issued:
    'fecha de emisión, emisión, fecha factura, fecha de factura, emitido, emitida, fecha emisión, fec emision, fec factura, f emision, fecha de facturacion, emitida el, f factura, ffactura, expedida, fecha de expedición, expedición, facturado el, fecha del cargo, fecha cargo, fecha movimiento',
  due: 'vencimiento, fecha de vencimiento, vence',
  description:
    'descripción, concepto, detalle, servicio, prestación, desc, detalles, glosa, articulo, item, descrip, servicio prestado, conceptos, servicios',
  drug: 'medicamento, medicamentos, fármaco, medicina, medicación, producto, principio activo, nombre del medicamento, especialidad farmacéutica, remedio, farmacos, presentación, medic, nombre medicamento',
  dose: 'dosis, concentración, dosificación, potencia, dos',
  frequency:
    'frecuencia, cada cuánto, periodicidad, frec, veces al día, intervalo, cada, pauta, posología, toma, tomas, horario de toma',
  instruction:
    'indicaciones, instrucciones, modo de uso, forma de uso, indicación, instrucciones de uso, modo de empleo, indic, recomendaciones, via y forma',
  refill:
    'repeticiones, renovaciones, surtidos, resurtidos, recargas, resurtido, número de repeticiones, repet, reposiciones, renov',
  thread: 'hilo, conversación, id conversación, id hilo, conv, hilo id',
  sender: 'remitente, de, enviado por, autor, emisor, quien envía, origen mensaje, remite',
  receiver: 'destinatario, para, enviado a, receptor',
  direction: 'dirección mensaje, sentido, entrante saliente, direccion, entrada salida, dirección',
  channel: 'canal, medio, vía, plataforma, canal de envío, via de contacto, medio de contacto, canal de comunicación',
  sent: 'enviado, fecha de envío, fecha envío, enviado el, hora de envío, fecha y hora de envío, fec envio, enviada, f envio, fch envio, fecha hora envio, envío, enviado en',
  topic: 'asunto, tema, título, encabezado',
  body: 'contenido, texto, cuerpo, mensaje, texto del mensaje, cuerpo del mensaje, contenido mensaje, redaccion',
  audience:
    'audiencia, público, público objetivo, segmento, grupo objetivo, dirigido a, destinatarios objetivo, poblacion objetivo, grupo destinatario, segmentacion, objetivo',
  scheduled:
    'programado, programada, fecha programada, fecha de lanzamiento, programado para, planificado, fecha prevista, fecha programación, lanzamiento, fecha prog, planificada, f programada, prevista, envio programado',
  responded:
    'respondido, fecha de respuesta, respondió el, fecha respuesta, respondido el, contestado, contestó el, fec respuesta, f respuesta, respondio, contestado el',
  response: 'respuesta, resultado',
  consent:
    'consentimiento, consentimiento informado, autorización, autoriza, rgpd, lopd, acepta, consiente, firma consentimiento, consent, protección de datos, estado consentimiento, aceptación',
  referral:
    'referido por, referido, derivado por, cómo nos conoció, como nos conocio, procedencia, origen, fuente, remitido por, medio de captación, como supo de nosotros, recomendado por, origen paciente, captación, fuente de referencia, como llegó, derivación, via de llegada, remisión, derivado, como se entero, medio por el que nos conoció, cómo se enteró de nosotros, como se enteró, cómo nos encontró, de donde nos conoce, cómo llegó a nosotros, quién lo refirió, quien lo recomendó, recomendación, medio de contacto inicial, cómo supo de nosotros, publicidad origen, medio de referencia, enviado por medico',
  source: 'procedente',
  relation:
    'parentesco, relación, vínculo, parent, relación con paciente, relación con el paciente, par, vinculo familiar, relacion familiar, parentesco contacto',
  submitted:
    'fecha de llenado, enviado el formulario, cumplimentado, fecha cumplimentación, rellenado, fecha formulario, completado, presentado, fecha del formulario, llenado el, f formulario, fecha de presentación, diligenciado, fecha diligenciamiento, rellenado el, completado el, cumplimentado el, fecha llenado, fec llenado',
  file: 'archivo, fichero, nombre del archivo, nombre archivo, nombre fichero, nombre documento, nombre del documento, nom archivo, nombre del fichero, nom fichero',
  path: 'ruta, ruta archivo, ruta del archivo, carpeta, ubicación, ruta fichero, enlace, localización archivo, camino',
  mime: 'tipo mime, tipo de archivo, formato, extensión, tipo archivo, tipo fichero, ext',
  uploaded:
    'subido, fecha de subida, subido el, cargado, fecha carga, fecha subida, cargado el, f subida, fecha de carga, fec subida, f carga, escaneado el, adjuntado el, fec carga',
  by: 'por',
  uploader: 'subido por, cargado por, adjuntado por, escaneado por',
  'created by':
    'creado por, registrado por, capturado por, usuario alta, usuario creación, grabado por, atendido por recepcion, capturó, registró, agendó, elaboró, cajero, atendió recepcion',
  'updated by': 'modificado por, actualizado por, usuario modificación',
  room: 'sala, consultorio número, box, gabinete, habitación',
  tax: 'impuesto, iva, impuestos',
  discount: 'descuento, dto, rebaja',
  photo: 'foto, fotografía, imagen',
  deleted: 'eliminado, borrado',
  login: 'acceso, inicio de sesión, ultimo acceso',
  points: 'puntos',
  optin: 'acepta publicidad, acepta sms, recibe sms, publicidad, suscrito, boletín, newsletter',
  religion: 'religión',
  education: 'escolaridad, nivel educativo, estudios, nivel de estudios',
  ethnicity: 'etnia, raza',
  weight: 'peso kg',
  deceased: 'fallecido, defunción, exitus, fallecimiento',
  minutes: 'minutos, min, mins',
  line: 'línea, linea, movimiento, asiento, renglón',
  'home phone':
    'tel casa, teléfono casa, teléfono de casa, tel particular, teléfono particular, tel domicilio, telefono domicilio',
  'work phone': 'tel trabajo, teléfono trabajo, tel oficina, teléfono oficina',
  'payment date':
    'fecha de cobro, fecha cobro, fecha de pago, fecha pago, pagado el, cobrado el, abonado el, fec pago, f pago, fec cobro',
};

/** Portuguese words and phrases of record headers, by the canonical words they stand for. */
export const PORTUGUESE: Readonly<Record<string, string>> = {
  patient:
    'paciente, pacientes, pac, cliente, clientes, utente, utentes, pessoa, beneficiário, pcte, usuário sus, cli, utente nome, sócio, segurado, quem',
  physician:
    'med resp, medico resp, prof resp, médico, médicos, médica, medico, doutor, doutora, profissional, profissionais, dr, dra, prof, dentista, médico responsável, prescritor, profissional de saúde, clínico, médico assistente, médico de família, prestador, medico prescritor, fisioterapeuta, profissional responsável, médico que prescreve, prescrito por, receitado por, atendido por, médico responsável pelo atendimento, médico do utente, profissional assistente, com quem, psicólogo, nutricionista, terapeuta, dentista responsável, médico solicitante, prescreveu, atendeu, doutor a',
  staff:
    'funcionário, funcionários, colaborador, colaboradores, usuário, usuários, equipe, equipa, utilizador, utilizadores, pessoal',
  clinic:
    'clínica, clinicas, unidade, unidades, filial, filiais, consultório, consultórios, hospital, centro, estabelecimento, posto, polo, sede, unidade de atendimento, unidade de saúde, centro de saúde, local, cli unidade, unidade saúde, local de atendimento, loja, filial unidade, polo atendimento, unid, cd unidade',
  appointment:
    'consulta agendada, agendamento, agendamentos, marcação, marcações, agenda, horário, reserva, consultas agendadas, marcacao de consulta, agd, agend, marcações de consultas, horários marcados, agendamentos de consultas, consultas marcadas, agenda do dia, marc',
  invoice:
    'fatura, faturas, factura, nota fiscal, recibo, recibos, cobrança, cobranças, faturamento, conta, nf, boleto, faturação, nfse, nota, fat, lançamento, lançamentos, guia, caixa, movimento financeiro, financeiro, contas a receber, vendas, título, títulos, receitas financeiras, recebimentos, documento fiscal, fatura recibo',
  payment: 'pagamento, pagamentos, pgto, pagto, pag, pgt',
  prescription:
    'receita, receitas, prescrição, prescrições, receituário, receita médica, receituarios, presc, receitas médicas, rec',
  message: 'mensagem, mensagens, msg, conversas, comunicação, comunicações, recados, ligações, chamadas',
  campaign: 'campanha, campanhas, divulgação, ação de saúde',
  member: 'membro, membros, destinatários, participantes, inscritos, participante',
  form: 'formulário, formulários, ficha, ficha cadastral, cadastro, fichas, anamnese inicial, questionário, pré cadastro, inscrição, admissão, triagem inicial, ficha de cadastro, fichas de inscricao',
  visit:
    'visita, visitas, atendimento, atendimentos, consulta, consultas, evolução, evoluções, sessão, sessões, episódio, encontro, atend, episódios, episódio clínico, atendimento médico, consulta realizada, prontuários, registo clínico, registros clínicos, evolução clínica, ficha de atendimento',
  document: 'documento, documentos, anexo, anexos, arquivos, digitalizado, ficheiros, exames anexos, doc',
  emergency:
    'emergência, urgência, contato de emergência, contacto de emergência, emerg, contato emergência, responsável contato, pessoa de contato, contato urgencia, em caso de emergência, avisar, ctt emerg, pessoa de contacto, contacto emergência, em emergência contatar, contato em caso de emergência, contacto urgência, familiar a contactar, avisar em emergência, telefone de emergência pessoa, pessoa a contactar',
  contact: 'contato, contatos, contacto, contactos',
  insurance:
    'convênio, convenio, plano de saúde, seguro, seguradora, operadora, plano, convênios, seguro de saúde, plano saude, subsistema, seguro saude, entidade financeira, operadora de saúde, conv, convenio médico, adse, seguradora de saúde, entidade, entidade responsável, entidade pagadora, convênio médico, nome do convênio, plano de saúde nome, operadora plano, plano convenio, seguro nome',
  policy:
    'apólice, carteirinha, número da carteirinha, matrícula convênio, número do convênio, nr apólice, num carteirinha, nº carteirinha, carteira, número da apólice, matricula do plano, nº beneficiário, número de beneficiário, num apolice, nr carteira, cod beneficiario, n beneficiario, número da carteira, cartão do plano, carteira convenio, carteira do convênio',
  guardian:
    'responsável, responsável legal, tutor, representante, titular, resp financeiro, responsável financeiro, encarregado de educação',
  mother: 'mãe, nome da mãe, filiação',
  father: 'pai, nome do pai',
  spouse: 'cônjuge, esposo, esposa, marido',
  employer: 'empresa, empregador',
  id: 'identificador, chave, ident, idt, seq, sequencial',
  number: 'número, num, nr, nº, numero, n°, no',
  code: 'código, cod, cd, codigo',
  reference: 'referência',
  name: 'nome, nm, denominação, razão social, nome fantasia, nome social',
  full: 'completo, completa, inteiro',
  given: 'nome próprio, primeiro nome, prenome, nome, pri nome, nomes próprios, pnome, prim nome',
  surname: 'sobrenome, apelido, último nome, sobrenomes, apelidos, nome de família, ult nome, snome, unome',
  'full name': 'nome completo, nome e sobrenome, nome e apelido, nm completo, nome inteiro, nom compl',
  middle: 'nome do meio, segundo nome',
  title: 'tratamento pessoal, pronome de tratamento, saudação',
  'birth date':
    'data de nascimento, data nascimento, dt nasc, data nasc, nascimento, nasc, dt nascimento, dtnasc, datanasc, d nasc, dn, nascido em, data nascim, dnasc, dat nasc, dta nasc, nascto',
  age: 'idade, anos',
  sex: 'sexo, gênero, género, sx, sexo biológico',
  email:
    'e mail, correio eletrônico, correio eletrónico, email, correio electrónico, endereço eletrônico, endereço de email',
  phone:
    'telefone, telefones, fone, tel, telf, telefone fixo, fixo, número de telefone, telefone de contato, fone contato, nr telefone, contato telefônico, telefone principal, fone 1, tel fixo',
  mobile:
    'celular, telemóvel, cel, tlm, tlmv, telefone celular, tel celular, fone celular, nr celular, número de celular, telem',
  home: 'residencial, casa, residência',
  work: 'comercial, trabalho, profissional telefone',
  secondary:
    'secundário, secundária, alternativo, outro, outra, adicional, segundo, telefone 2, tel 2, fone 2, telefone recado, recado, celular 2',
  primary: 'principal',
  address:
    'endereço, morada, end, ender, domicílio, endereço completo, endereço residencial, morada completa, endereco resid',
  street:
    'logradouro, rua, avenida, rua e número, lograd, logr, endereço rua, end rua, arruamento, nome da rua, rua e nº, morada rua, endereço com número, endereço linha 1, rua número, nome rua, avenida rua',
  'street second': 'complemento, compl, apto, andar, complemento endereço, bloco',
  city: 'cidade, município, localidade, cid, munic, concelho, cidade de residência, mun, cidade município, localidade residência, cidade residencia, cidade uf',
  state: 'estado, uf, província, distrito, região, sigla estado, unidade federativa, uf residencia',
  county: 'bairro, freguesia',
  postcode: 'cep, código postal, cod postal, cp, cod cep, nr cep, num cep',
  country: 'país, pais',
  nationality: 'nacionalidade, naturalidade',
  'medical record':
    'prontuário, número do prontuário, nr prontuário, num prontuario, nº prontuário, processo clínico, número de processo, nº processo, pront, nr pront, número de utente interno, registro hospitalar, n processo, num processo, ficha clínica, prontuario medico, cod prontuario',
  'national identity':
    'cpf, rg, nif, cartão de cidadão, número de contribuinte, cns, cartão sus, carteira de identidade, identidade, documento de identidade, bilhete de identidade, bi, nº utente sns, nr cpf, num cpf, contribuinte, cc, número de identificação fiscal, sns, cpf paciente, niss, número do documento, cpf cnpj, cartão cidadão, número cartão cidadão, nº cc, passaporte, nº cartão de cidadão, número do cc, nº nif, nif utente, documento cpf, cpf rg, nº sns, número sns, número utente, nº identificação, registro geral',
  'blood group':
    'tipo sanguíneo, grupo sanguíneo, tipo de sangue, fator rh, tp sang, tipo sang, tp sanguineo, gs, gr sanguineo, grupo sang, tipagem, tipagem sanguínea',
  marital: 'estado civil, est civil, estciv, situação conjugal, est civ, estadocivil',
  occupation: 'prof, profissão, ocupação, cargo profissional, ofício, atividade profissional, profis, ocup',
  language: 'idioma, língua, língua materna, idioma preferencial, idioma preferido',
  'medical history':
    'histórico, histórico médico, antecedentes, história clínica, história médica, histórico de saúde, antecedentes pessoais, hist médico, hist clinica, histórico clínico, antecedentes médicos, hpp, antec pessoais, doenças prévias, anamnese',
  family: 'familiar, familiares, família',
  allergy:
    'alergia, alergias, alérgico a, alergias conhecidas, alerg, alergias medicamentosas, reações alérgicas, alergias registradas, alergias anotadas',
  'chronic condition':
    'doenças crônicas, doença crônica, doenças crónicas, condições crônicas, comorbidades, comorbilidades, patologias crónicas, crônicas, doencas cronicas, patologias, doença crónica, condições crónicas, cronicas, problemas crônicos, doenças preexistentes, doenças de base',
  condition: 'doença, doenças, condição, patologia, enfermidade',
  note: 'observações, observação, obs, notas, comentários, comentário, anotações, nota, observ, apontamentos, anot, recado, informações adicionais, outras informações, info adicional, outros, obs gerais, lembrete, avisos',
  status: 'situação, estado, status, sit, st, situacao atual, sitc, estado atual',
  active: 'ativo, ativa, activo, vigente, habilitado, em atividade, fl ativo, em exercício, inativo',
  created:
    'criado, criado em, data de criação, data cadastro, data de cadastro, dt cadastro, cadastrado em, registrado em, data registro, data de registo, dt criação, data de inclusão, dt inclusao, registado em, dt cad, dtcad, data cad, cadastrado, incluído em, dt registro, data criação, data de inscrição, dt reg, desde, paciente desde, criada em, dt cri, dth criacao, data inclusão, data do cadastro, agendado em, marcado em, dt agendamento criado, data de entrada, data entrada, inclusão, aberto em, abertura, data de abertura, ficha criada em, cliente desde, utente desde, data inscrição, data de admissão, dt abertura, dt entrada',
  updated:
    'atualizado, atualizado em, data de atualização, dt atualização, modificado, alterado em, última alteração, data de alteração, última atualização, modificado em, dt alteração, dt alter, dt atual, actualizado em, ult alteração, ult atualizacao, data atualização, alterado, data alteração, dt atz, dt ult alt, dth alteracao, última modificação, dt modif, ultima atual, dt atu, dtalt, dtatu, dt alt, última atualização em, data da última alteração, modificação, data modificação, ultima edicao, atualização, mexido em',
  website: 'site, página web, sítio, sítio web, página, endereço web, domínio',
  kind: 'tipo, categoria, classe, espécie, tp, modalidade',
  role: 'função, cargo, papel, perfil, categoria profissional, posto de trabalho, fun',
  specialty: 'especialidade, especialidades, espec, área de atuação, área, esp',
  credential:
    'crm, cro, registro profissional, conselho, número do conselho, cédula profissional, ordem dos médicos, título, formação, habilitação, registro no conselho, coren, nr crm, num crm, carteira profissional, titulação, conselho regional, n ordem, habilitações, nº ordem dos médicos, crm uf, qualificação, nr conselho, num conselho',
  start: 'início, começo, desde hora, hora início, hora inicial, começa, dt inicio, data hora início, hr inicio, ini',
  end: 'fim, término, final, até, hora fim, hora final, hora término, termina, hr fim, dt fim, encerramento',
  date: 'data, dt, dia, dta, dat',
  time: 'hora, hr, horário, horas, hrs',
  'date time': 'data e hora, data hora, datahora, dthr, dth, dt hora, dt hr',
  duration:
    'duração, tempo, dur, durac, durante, duração do tratamento, por quantos dias, tempo de uso, tempo tratamento, dias de tratamento, período de uso',
  days: 'dias, num dias',
  reason:
    'motivo, queixa, queixa principal, motivo da consulta, razão, motivo da visita, qp, finalidade, motivo consulta, mot consulta, motivo do atendimento, queixas',
  symptom:
    'sintomas, sintoma, hda, quadro clínico, história da doença atual, sinais e sintomas, queixas e sintomas, sintomatologia, queixa atual, refere, anamnese atual, subjetivo, relato, sintomatologia atual',
  diagnosis:
    'diagnóstico, diagnósticos, diag, hipótese diagnóstica, hd, impressão clínica, diagnóstico principal, diagn, desc diagnostico, diagnóstico descrição',
  'diagnosis code':
    'cid, cid 10, cid10, código cid, códigos cid, cid principal, cod cid, código diagnóstico, códigos de diagnóstico, icd, cid s, cod diagnostico',
  treatment:
    'tratamento, tratamentos, conduta, terapia, procedimento, procedimentos, plano terapêutico, plano, plano de tratamento, terapêutica, trat, conduta médica, intervenção',
  vitals:
    'sinais vitais, pressão arterial, peso, altura, temperatura, frequência cardíaca, pa, ssvv, pulso, saturação, imc, tensão arterial, sv, pressão, tensão, pa mmhg, peso kg, altura cm, temp, glicemia, fc, sat o2, peso e altura',
  'follow up':
    'retorno, data de retorno, próxima consulta, próximo atendimento, seguimento, dt retorno, data retorno, reconsulta, próxima visita, prox consulta, próximo retorno, acompanhamento, próxima revisão, revisão, retorno em, reavaliação, reavaliação em, voltar em, retornar em, próx retorno, data de reavaliação, controlo, próximo controlo, retorno previsto, prox atendimento',
  amount:
    'valor, montante, total, preço, custo, importância, valor total, valor cobrado, honorários, vl, vlr, valor faturado, vl total, vlr total, valor da fatura, valor bruto, quantia, valor a pagar, vl cobrado, valor consulta, vl fatura, preço total, vl bruto',
  paid: 'pago, valor pago, recebido, quitado, valor recebido, total pago, vl pago, montante pago, vlr pago, vl recebido, liquidado, valor liquidado',
  balance: 'saldo, pendente, dívida, em aberto, a pagar, saldo devedor, em dívida',
  currency: 'moeda, divisa, cod moeda, sigla moeda',
  method:
    'método, forma de pagamento, meio de pagamento, modo de pagamento, método de pagamento, forma pgto, forma pagto, tipo de pagamento, forma pagamento, forma de pgto, meio pagamento, fp, forma pag, tp pagamento, modalidade de pagamento',
  issued:
    'data de emissão, emissão, data da fatura, emitido em, dt emissão, data fatura, emitida em, data emissão, dt fatura, emitido, dt emis, data nf, data da nota, data do recibo, data do lançamento, data faturamento',
  due: 'vencimento, data de vencimento, dt venc, vence em',
  description:
    'descrição, descr, detalhe, serviço, item, detalhes, serviço prestado, desc, ds, histórico lançamento, prestação, serviços, descritivo, discriminação, ato médico, ato, atos, procedimento cobrado, serviço faturado, item cobrado, produto',
  drug: 'medicamento, medicamentos, fármaco, remédio, medicação, produto, princípio ativo, nome do medicamento, substância, medic, remedios, medicacoes, nm medicamento, med',
  dose: 'dose, dosagem, concentração, potência, dos, dosag',
  frequency:
    'frequência, posologia, intervalo, periodicidade, vezes ao dia, freq, toma, tomas, de quanto em quanto tempo, tomadas, frq',
  instruction:
    'instruções, orientações, modo de usar, modo de uso, indicações, orientação, recomendações, instrução, instr, orient, uso',
  refill:
    'repetições, renovações, recargas, número de repetições, validade receita renovações, renov, repet, nr repeticoes',
  thread: 'conversa, tópico, id conversa, id da conversa, conv, fio, cod conversa',
  sender: 'remetente, de, enviado por, autor, emissor, quem enviou, remet',
  receiver: 'destinatário, para, enviado para, receptor, dest',
  direction: 'direção, sentido, entrada saída, direcção, recebida enviada, recebido enviado, dir',
  channel: 'canal, meio, via, plataforma, canal de envio, meio de contato, canal comunicação, canal de contato',
  sent: 'enviado, enviado em, data de envio, data envio, dt envio, hora de envio, enviada em, data hora envio, envio, dth envio, data do envio, mandado em',
  topic: 'assunto, tema, título',
  body: 'conteúdo, texto, corpo, mensagem, texto da mensagem, corpo da mensagem, conteudo mensagem, teor, redação',
  audience:
    'público, público alvo, segmento, audiência, grupo alvo, destinado a, alvo, segmentação, população alvo, publico destinatario',
  scheduled:
    'agendado, agendada, programado para, data programada, agendado para, data de lançamento, previsto, data prevista, programada para, data agendada, programado, envio agendado, dt disparo, data de disparo, disparo, dt programada, planeado para, planejado para, lançamento',
  responded:
    'respondido, respondido em, data da resposta, data resposta, respondeu em, dt resposta, respondeu, resposta em',
  response: 'resposta, resultado, retorno resposta',
  consent:
    'consentimento, termo de consentimento, autorização, lgpd, rgpd, aceite, consentido, consentimento informado, tcle, aceitou termo, consent, termo, autoriza, situação consentimento, consentiu',
  referral:
    'indicação, indicado por, como conheceu, como nos conheceu, origem, encaminhado por, referenciado por, fonte, como soube, canal de aquisição, encaminhamento, origem do paciente, como chegou, como ficou sabendo, meio de divulgação, quem indicou, como nos encontrou, referência origem, como soube de nós, origem do contacto, quem indicou você, como chegou até nós, por quem foi indicado, indicado, mídia, mídia de origem, captação',
  relation:
    'parentesco, grau de parentesco, relação, vínculo, relação com paciente, relacionamento, grau parentesco, parent, relação com o utente, relacao com o paciente, parentesco contato, parentesco do contato, laço familiar, relação de parentesco',
  submitted:
    'preenchido, preenchido em, data de preenchimento, submetido em, dt preenchimento, data preenchimento, data do formulário, enviado formulario, data da ficha, dt preench, preench, submetido, data ficha, entregue em, data de entrega',
  file: 'arquivo, ficheiro, nome do arquivo, nome do ficheiro, nome arquivo, nm arquivo, nome do documento, nome documento, nome ficheiro',
  path: 'caminho, diretório, pasta, caminho do arquivo, localização, caminho arquivo, local do arquivo, ligação, endereço arquivo, caminho ficheiro, caminho do ficheiro, diretorio, link arquivo',
  mime: 'tipo mime, tipo de arquivo, formato, extensão, tipo de ficheiro, tipo arquivo, tipo ficheiro, tp arquivo',
  uploaded:
    'carregado em, data de upload, enviado arquivo, data upload, anexado em, dt upload, carregado, data de carregamento, digitalizado em, incluso em, dt anexo, data do anexo, anexado, data anexo, data carregamento, data de envio do arquivo',
  by: 'por',
  uploader: 'carregado por, anexado por, enviado por usuario, digitalizado por, upload por',
  'created by':
    'criado por, cadastrado por, registrado por, usuário cadastro, incluído por, registado por, usuario inclusao, atendente',
  'updated by': 'atualizado por, modificado por, alterado por, usuario alteração',
  room: 'sala, gabinete, leito, quarto',
  tax: 'imposto, iss, iva, impostos, tributo',
  discount: 'desconto, abatimento',
  photo: 'foto, fotografia, imagem',
  deleted: 'excluído, apagado, removido',
  login: 'acesso, último acesso',
  points: 'pontos',
  optin: 'aceita sms, aceita email, recebe sms, aceita marketing, recebe newsletter, aceita publicidade',
  religion: 'religião',
  education: 'escolaridade, grau de instrução, instrução',
  ethnicity: 'cor, raça, etnia, raça cor',
  deceased: 'óbito, falecido, falecimento',
  noise: 'ds, nm, nr, cd, sg, qt, qtd, qtde, fl, tp, vl, dth',
  minutes: 'minutos, min, mins',
  line: 'linha, lançamento, movimento',
  'payment date':
    'data de pagamento, data pagamento, pago em, dt pagto, dt pgto, dt pag, data pgto, recebido em, data recebimento, data do pagamento, liquidado em, data de recebimento',
  'home phone': 'tel residencial, telefone residencial, fone residencial, tel res, telefone casa, fone res, tel casa',
  'work phone': 'tel comercial, telefone comercial, fone comercial, tel trabalho, telefone trabalho',
};

import type { AttributeId } from '../../../mapping/pulse-model.ts';

/** How a column that carries an attribute is usually headed, in plain English; the lexicons carry it into other tongues. */
export const ATTRIBUTE_HEADERS: Readonly<Record<AttributeId, string>> = {
  'clinic.id': 'clinic id, id, code, number, clinic code, clinic number, reference, clinic reference',
  'clinic.name':
    'clinic name, name, clinic, full name, title name, business name, clinic full name, commercial name, legal name, clinic title',
  'clinic.kind': 'clinic kind, kind, clinic category',
  'clinic.website': 'website, clinic website',
  'clinic.email': 'email, clinic email, contact email, primary email',
  'clinic.phone':
    'phone, clinic phone, primary phone, mobile, work phone, contact phone, contact, clinic phone number, phone number, primary phone number',
  'clinic.street':
    'street, address, clinic address, street address, street name, address street, home address street, home street, postal address street, primary address street, clinic address street, contact address street, work address street',
  'clinic.city':
    'city, clinic city, address city, home address city, home city, postal address city, primary address city, clinic address city, contact address city, work address city',
  'clinic.state':
    'state, clinic state, address state, home address state, home state, postal address state, primary address state, clinic address state, contact address state, work address state',
  'clinic.postcode':
    'postcode, address postcode, home address postcode, home postcode, postal address postcode, primary address postcode, clinic address postcode, contact address postcode, work address postcode',
  'clinic.country':
    'country, address country, home address country, home country, postal address country, primary address country, clinic address country, contact address country, work address country',
  'clinic.createdAt': 'created, created date, created date time, start date, created time',
  'clinic.updatedAt': 'updated, updated date, updated date time, updated time',
  'physician.id':
    'physician id, id, staff id, code, number, physician code, staff code, staff number, physician number, reference',
  'physician.fullName': 'physician name, full name, name, staff name, physician, physician full name, staff',
  'physician.firstName': 'given, first, physician given, staff given',
  'physician.lastName': 'surname, last, physician surname, staff surname, primary surname',
  'physician.email': 'email, physician email, staff email, work email, contact email, primary email',
  'physician.phone': 'phone, mobile, physician phone, primary phone, work phone, contact phone, contact, mobile phone',
  'physician.role':
    'role, kind, staff kind, staff role, occupation, title role, group role, designation, staff designation, title, kind of staff, physician kind',
  'physician.specialty': 'specialty, physician specialty, primary specialty, specialty name, specialty description',
  'physician.credentials':
    'credential, physician credential, credential number, credential code, title credential, credential id',
  'physician.clinicId':
    'clinic id, clinic, clinic code, clinic name, primary clinic, clinic number, home clinic, work clinic',
  'physician.active': 'active, active flag, status, staff status, active status, inactive flag',
  'physician.createdAt': 'created, created date, start date, created date time',
  'physician.updatedAt': 'updated, updated date, updated date time',
  'patient.id': 'patient id, id, patient code, patient number, number, code, patient reference, reference',
  'patient.fullName': 'patient name, full name, name, patient full name, patient, given surname',
  'patient.firstName': 'given, first, patient given, primary given',
  'patient.middleName': 'middle, middle given, secondary given, given middle',
  'patient.lastName': 'surname, last, patient surname, primary surname',
  'patient.birthDate': 'birth date, patient birth date, birth',
  'patient.sex': 'sex, patient sex, sex code, sex flag',
  'patient.email': 'email, patient email, primary email, home email, contact email, email 1',
  'patient.phone':
    'phone, mobile, primary phone, mobile phone, patient phone, contact phone, phone 1, contact, home mobile, primary mobile, patient mobile, phone number, contact number, primary phone number, contact mobile, emergency contact phone primary',
  'patient.phone2':
    'phone, mobile, secondary phone, home phone, work phone, phone 2, mobile 2, secondary mobile, phone home, phone work, home, whatsapp, secondary contact, whatsapp phone, work mobile, home phone number, work phone number, contact secondary, secondary phone number, emergency phone second',
  'patient.fullAddress': 'address, full address, home address, primary address, patient address',
  'patient.street':
    'street, street address, address 1, home street, street 1, street name, patient street, street second, address, address street, home address street, postal address street, primary address street, patient address street, contact street',
  'patient.city':
    'city, home city, patient city, city name, address city, home address city, postal address city, primary address city, patient address city, contact city',
  'patient.state':
    'state, home state, state name, patient state, address state, home address state, postal address state, primary address state, patient address state, contact state',
  'patient.postcode':
    'postcode, home postcode, patient postcode, address postcode, home address postcode, postal address postcode, primary address postcode, patient address postcode, contact postcode',
  'patient.country':
    'country, home country, country name, address country, home address country, postal address country, primary address country, patient address country, contact country',
  'patient.medicalRecordNumber':
    'medical record, patient medical record, medical record number, medical record code, medical record id',
  'patient.nationalId': 'national identity, patient national identity, national identity number, national id',
  'patient.bloodGroup': 'blood group, patient blood group',
  'patient.maritalStatus': 'marital, marital status, marital code',
  'patient.occupation': 'occupation, patient occupation',
  'patient.language': 'language, primary language, preferred language, language code, patient language',
  'patient.medicalHistory':
    'medical history, patient history, history, history note, history medical, medical history note',
  'patient.allergies': 'allergy, allergy note, allergy list, patient allergy',
  'patient.chronicConditions':
    'chronic condition, condition, chronic, condition list, chronic condition list, patient condition',
  'patient.notes': 'note, patient note, note text',
  'patient.status': 'status, patient status, active, record status, active flag, active status, patient active',
  'patient.clinicId':
    'clinic id, clinic, clinic code, primary clinic, clinic name, home clinic, clinic number, registered clinic, preferred clinic',
  'patient.physicianId':
    'physician id, physician, physician code, primary physician, physician name, physician number, physician email, primary physician id, physician reference, family physician, primary physician code, primary physician credential, physician credential, home physician, usual physician',
  'patient.createdAt': 'created, created date, patient created, created date time',
  'patient.updatedAt': 'updated, updated date, patient updated, updated date time',
  'appointment.id':
    'appointment id, id, code, number, appointment number, appointment code, reference, appointment reference, appointment, visit id',
  'appointment.patientId': 'patient id, patient, patient code, patient number, patient reference',
  'appointment.physicianId':
    'with, physician id, physician, physician code, physician name, physician number, physician email, staff, physician reference, staff id, with physician',
  'appointment.clinicId': 'clinic id, clinic, clinic code, clinic name, clinic number',
  'appointment.date': 'appointment date, date, visit date, date appointment, scheduled date, start date',
  'appointment.time': 'appointment time, time, start time, start, visit time, scheduled time',
  'appointment.startsAt':
    'start, date time, appointment date time, scheduled, start date time, start date, appointment start, start time, scheduled date time, date',
  'appointment.endsAt': 'end, end date time, appointment end, end time, end date',
  'appointment.durationMinutes':
    'duration, appointment duration, minutes, duration minutes, duration time, appointment minutes',
  'appointment.type':
    'title, appointment title, appointment kind, kind, visit kind, kind name, service kind, description, appointment description, kind code, appointment reason kind, treatment name, treatment, service, service name, description name, appointment treatment, treatment kind',
  'appointment.status':
    'outcome, appointment outcome, appointment status, status, status code, confirmation status, state, appointment state',
  'appointment.reason': 'reason, appointment reason, visit reason, symptom, reason appointment, reason note',
  'appointment.notes': 'note, appointment note, note text, appointment comment',
  'appointment.createdAt': 'created, created date, appointment created, created date time',
  'appointment.updatedAt': 'updated, updated date, updated date time, appointment updated',
  'billing.id':
    'line, line number, invoice line number, amount number, invoice id, id, code, payment id, invoice line id, invoice key, number, reference, invoice code, payment number, payment reference, line id, amount id',
  'billing.patientId': 'patient id, patient, patient code, patient number, patient reference',
  'billing.appointmentId':
    'appointment id, appointment, appointment number, appointment reference, visit id, appointment code, visit, visit number, visit reference',
  'billing.invoiceNumber':
    'invoice number, invoice, invoice reference, number invoice, invoice no, document number, invoice code, reference number, invoice document number, receipt number',
  'billing.description':
    'description, invoice description, note, treatment, item description, invoice note, description text, reason, service name, invoice item, name description',
  'billing.amount': 'amount, invoice amount, total amount, gross amount, full amount',
  'billing.amountPaid': 'paid, payment amount, paid amount, payment paid, amount paid, payment',
  'billing.currency': 'currency, currency code, invoice currency',
  'billing.status':
    'status, payment status, invoice status, paid status, paid flag, status code, paid status code, state, payment state, invoice state, amount status',
  'billing.paymentMethod':
    'payment method, method, payment kind, payment mode, payment channel, method payment, payment source',
  'billing.paymentDate':
    'payment date, paid date, payment date time, date payment, paid date time, date paid, payment time, date time payment, payment received date, paid time',
  'billing.issuedDate':
    'issued, invoice date, date, issued date, date invoice, amount date, issued date time, invoice issued, visit date, description date, description issued, service date, line date, transaction date, amount issued, date time',
  'billing.insuranceProvider':
    'insurance, insurance name, insurance provider, insurance company, insurance code name, insurance provider name, primary insurance',
  'billing.insurancePolicyNumber':
    'policy, policy number, insurance policy, insurance policy number, insurance number, insurance id, policy id, policy code',
  'billing.createdAt': 'created, created date, created date time, invoice created',
  'billing.updatedAt': 'updated, updated date, updated date time, invoice updated',
  'prescription.id':
    'prescription id, id, prescription number, prescription code, number, code, reference, prescription reference, prescription, prescription line id, drug id, drug code id, drug number, drug reference, prescription order id',
  'prescription.patientId': 'patient id, patient, patient code, patient number, patient reference',
  'prescription.physicianId':
    'physician id, physician, physician code, physician name, prescribed by, prescriber, physician number, physician email, prescriber id, physician reference, prescriber name, prescriber code, prescription by, by, physician prescriber, prescriber email',
  'prescription.date':
    'prescription date, date, date prescription, prescribed date, prescribed, issued, start date, date time, prescribed at, prescription date time, issued date, ordered, order date, start, prescribed on, created, written date, created date, drug date, prescribed date time, prescription start, drug start, drug start date, date of prescription, start drug',
  'prescription.medication': 'drug, drug name, name, description, drug description, prescription drug',
  'prescription.dosage': 'dose, drug dose, dose amount, prescription dose',
  'prescription.frequency': 'frequency, dose frequency, drug frequency',
  'prescription.duration':
    'duration, days, duration days, duration text, treatment duration, drug duration, treatment days, end date duration',
  'prescription.instructions':
    'instruction, note, patient instruction, prescription instruction, prescription note, instruction text, drug instruction, dose instruction',
  'prescription.refills': 'refill, refill number, refill count',
  'prescription.status':
    'status, prescription status, active, active flag, drug status, status code, state, prescription state, medication status',
  'prescription.updatedAt': 'updated, updated date, updated date time',
  'message.id': 'message id, id, code, number, message number, message reference, message code, message',
  'message.patientId': 'patient id, patient, patient code, patient number, patient reference',
  'message.threadId':
    'thread, message thread, thread id, thread number, thread reference, message group id, thread code',
  'message.sender': 'sender, sender name, message sender, sender email, message by, staff, by',
  'message.direction': 'direction, message direction',
  'message.channel': 'channel, message channel, message kind, kind, method, source, kind channel, channel kind',
  'message.sentAt':
    'sent, sent date, date time, date, message date, sent date time, message date time, created, sent time, time, message time, start, created date, message sent',
  'message.subject': 'topic, message topic, title, topic title',
  'message.body': 'body, message body, message, note, body text, description',
  'message.status': 'status, delivery status, message status, sent status, read status, delivery, status code, state',
  'campaign.id': 'campaign id, id, code, number, campaign code, campaign number, reference, campaign reference',
  'campaign.name': 'campaign name, name, campaign, title, campaign title, topic',
  'campaign.channel':
    'channel, campaign channel, kind, method, campaign kind, channel kind, sent by, sender, sent channel',
  'campaign.audience':
    'audience, campaign audience, patient group, group, target group, patient audience, audience description, audience group',
  'campaign.scheduledAt':
    'scheduled, campaign scheduled, date, sent, start date, scheduled date, start, sent date, scheduled date time, campaign date, date time, launch date time, start date time',
  'campaign.content':
    'body, message, message body, campaign body, description, campaign message, note, body message, message text body, campaign description',
  'campaign.status': 'status, campaign status, status code, state, outcome',
  'campaign.createdAt': 'created, created date, created date time',
  'campaignMember.campaignId':
    'campaign id, campaign, campaign code, campaign number, campaign reference, campaign name',
  'campaignMember.patientId':
    'patient id, patient, patient code, patient number, member id, member, patient reference, member patient',
  'campaignMember.status':
    'outcome, status, response status, member status, response, sent status, status code, delivery status, patient status, status response, engagement status, state member, state',
  'campaignMember.respondedAt':
    'responded, responded date, response date, response date time, responded date time, response time',
  'intake.id':
    'form id, id, code, number, form number, form code, reference, form reference, registration number, registration id, form reference number, created number, created id',
  'intake.patientId': 'patient id, patient, patient code, patient number, patient reference',
  'intake.submittedAt':
    'submitted, form date, submitted date, date, date time, submitted date time, form date time, created, form submitted, form completed, created date, form created, signed date, start date',
  'intake.emergencyContactName':
    'emergency contact, emergency contact name, emergency, emergency name, contact name, contact, emergency full name, name emergency, primary contact name, contact person emergency',
  'intake.emergencyContactPhone':
    'emergency phone, emergency contact phone, emergency mobile, emergency number, contact phone, phone emergency, emergency contact mobile, emergency contact number, contact mobile',
  'intake.emergencyContactRelation':
    'emergency relation, relation, emergency contact relation, contact relation, relation emergency, family relation, relation patient, relation kind, emergency kind',
  'intake.insuranceProvider':
    'insurance, insurance name, insurance provider, insurance company, primary insurance, insurance provider name',
  'intake.insurancePolicyNumber':
    'policy, policy number, insurance policy, insurance policy number, insurance number, insurance id, policy id, policy code',
  'intake.consentStatus':
    'consent, consent status, consent flag, consent given, consent signed, consent form, treatment consent, consent treatment, consent response, data consent, consent description',
  'intake.consentDate':
    'consent date, consent signed date, date consent, consent given date, consent date time, consent signed, consent created',
  'intake.referralSource':
    'referral, referral source, source, patient source, referral kind, referral physician, source referral, referral name, contact source',
  'visit.id': 'visit id, id, code, number, visit code, visit number, reference, visit reference, visit',
  'visit.patientId': 'patient id, patient, patient code, patient number, patient reference',
  'visit.physicianId':
    'physician id, physician, physician code, physician name, physician number, physician email, staff, staff id, physician reference, seen by, by, author, physician author, signed physician',
  'visit.appointmentId': 'appointment id, appointment, appointment number, appointment reference, appointment code',
  'visit.date':
    'visit date, date, date time, visit date time, visit start, start, visit time, start date, seen date, service date, date visit, start date time, treatment date, entry date, line date, document date, encounter date, chart date',
  'visit.diagnosisCodes':
    'diagnosis code, diagnosis id, primary diagnosis code, diagnosis code 1, diagnosis 1, secondary diagnosis code, diagnosis code list',
  'visit.diagnosis':
    'diagnosis, primary diagnosis, diagnosis note, diagnosis description, diagnosis text, diagnosis name, condition',
  'visit.symptoms': 'symptom, reason, symptom note, visit reason, visit symptom, reason symptom, patient reason',
  'visit.treatment':
    'treatment, treatment note, treatment description, treatment name, visit treatment, instruction treatment, plan, treatment plan, treatment given',
  'visit.notes':
    'note, visit note, physician note, clinical note, description, note text, history, clinical comment, treatment comment, progress note, body note',
  'visit.vitals': 'vitals, vitals note, vitals measurement',
  'visit.allergies': 'allergy, allergy note, allergy list, visit allergy, new allergy',
  'visit.chronicConditions':
    'chronic condition, condition, chronic, condition list, visit condition, chronic condition note',
  'visit.followUpDate':
    'follow up, follow up date, follow up appointment, date follow up, follow up visit, follow up date time',
  'visit.updatedAt': 'updated, updated date, updated date time, visit updated',
  'document.id':
    'document id, id, code, number, document code, document number, reference, file id, document reference, document',
  'document.patientId': 'patient id, patient, patient code, patient number, patient reference',
  'document.fileName':
    'file, document name, name, file name, document title, title, document, document file, document description, description',
  'document.path': 'path, document path, file path, path file, file, storage path, path name',
  'document.mimeType': 'mime, document mime, file kind, mime kind, file mime',
  'document.category': 'kind, document kind, kind name, group, kind code, folder kind, document group, document label',
  'document.uploadedAt':
    'uploaded, uploaded date, uploaded date time, date, created, document date, created date, date time, document created, uploaded time, received date, added',
  'document.uploadedBy':
    'uploaded by, created by, by, uploader, document by, staff, author, uploader name, uploaded staff, user, physician, uploaded by staff, uploader staff, uploaded user',
};

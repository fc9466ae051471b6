/**
 * English words and phrases of record headers, by the canonical words they stand for. The canonical words are English
 * too; a word that is missing here stands for itself.
 */
export const ENGLISH: Readonly<Record<string, string>> = {
  patient:
    'patient, patients, pt, pts, pat, ptnt, client, clients, subject, subjects, customer, beneficiary, bene, participant, person, persons, individual, case holder, resident',
  physician:
    'with doctor, treated by, seen by doctor, physician, physicians, doctor, doctors, dr, drs, doc name, provider, providers, prov, practitioner, practitioners, clinician, clinicians, consultant, dentist, therapist, surgeon, gp, caregiver, attending, attending physician, treating doctor, treating physician, primary physician, primary doctor, primary provider, pcp, primary care physician, primary care provider, family doctor, usual doctor, medic, hcp, health professional, specialist, rendering provider, treating provider, optometrist, pediatrician, midwife',
  staff:
    'staff, employee, employees, user, users, team member, operator, colleague, workforce, personnel, caller agent',
  clinic:
    'clinic, clinics, branch, branches, location, locations, site, sites, facility, facilities, practice, practices, hospital, hospitals, centre, center, centers, care site, organisation, organization, organizations, org, office, outlet, surgery location, polyclinic, service location, business location, medical center',
  appointment:
    'event, events, evt, appointment, appointments, appt, appts, apt, apmt, apptmt, booking, bookings, reservation, schedule entry, calendar entry, slot, diary, sched appt',
  invoice:
    'invoice, invoices, inv, bill, bills, billing, receipt, receipts, statement, fee note, charge, charges, ledger, claim line, superbill',
  payment: 'payment, payments, pymt, pmt, pmnt, remittance',
  prescription:
    'prescription, prescriptions, rx, rxs, presc, script, scripts, erx, e rx, eprescription, e prescription, medication order, medication orders',
  message:
    'message, messages, msg, msgs, chat, chats, communication, communications, comm, comms, correspondence, inbox, outbox, sms log, texts, text message, conversation log, call log, calls, interaction',
  campaign:
    'campaign, campaigns, cmp, camp, cmpgn, broadcast, broadcasts, outreach, mailing, mailing campaign, awareness drive, drive, promotion, promo, blast',
  member:
    'member, members, mbr, recipient, recipients, enrolment, enrollment, enrollments, enrolled, target, targets, contact list, participation, membership',
  form: 'form, forms, intake, intakes, intake form, registration form, questionnaire, admission form, onboarding, new patient form, submission, submissions, registration forms, sign up form',
  visit:
    'visit, visits, vst, vis, encounter, encounters, enc, consultation, consultations, consult, consults, session, sessions, episode, treatment record, clinical note record, soap note, checkup record, chart entry, chart entries',
  document:
    'document, documents, doc, docs, attachment, attachments, upload, uploads, scan, scans, scanned document, file attachment, media file',
  emergency: 'emergency, emerg, emg, emrg, emer, ice, in case of emergency, next of kin, nok, kin',
  contact: 'contact, contacts, cont, ctc, contact person',
  insurance:
    'insurance, insurances, insurer, ins, insur, health plan, coverage, payer, payor, hmo, carrier, medical aid, panel company, assurance, underwriter, health fund',
  policy:
    'policy, policies, pol, member id, subscriber, subscriber id, insured id, certificate number, policyholder number, insurance number, insurance id, insurance card',
  guardian: 'guardian, guarantor, responsible party, legal representative, caretaker, carer, gtr, payer name',
  mother: 'mother, mothers, mom, maternal',
  father: 'father, fathers, dad, paternal, father or husband, s o, s o d o w o',
  spouse: 'spouse, husband, wife, partner',
  employer: 'employer, company, workplace, employer name',
  id: 'id, ids, identifier, identifiers, uid, guid, uuid, pk, key, keys, sysid, recid, rowid, record id, unique id, ident, oid',
  number: 'number, num, nbr, nr, no, numb, nmbr, numbers',
  code: 'code, codes, cd, cde',
  reference: 'reference, ref, refno, refs',
  name: 'name, names, nm, nme, label, display name',
  full: 'full, whole, complete, display',
  'full name':
    'complete name, name last first, last first, last name first name, first name last name, first last, first and last name, name first last, last name first, lastname firstname, first name last',
  given:
    'given, first name, given name, forename, forenames, fname, f name, firstname, first nm, fst name, frst name, nm1, name 1, name first, christian name, given names, first names, frstnm, name given',
  surname:
    'surname, last name, family name, lname, l name, lastname, last nm, lst name, surnames, nm2, nm l, name 2, name last, second name, lstnm, family names, name family, last names',
  middle:
    'middle, middle name, mname, mi, middle initial, m name, midname, other names, middle names, mid name, second given name, name middle, father name initial',
  title: 'title, salutation, prefix, honorific, mr mrs, name prefix',
  suffix: 'suffix, name suffix, generation',
  preferred: 'preferred, preferred name, nickname, known as, alias, aka, goes by, pref',
  maiden: 'maiden, birth name, maiden name, previous name, former name',
  'birth date':
    'date of birth, birth date, birthdate, dob, d o b, birthday, born, born on, bdate, birth dt, dateofbirth, birth day, bday, b day, brthdt, dobirth, year of birth date',
  birth: 'birth, nativity',
  age: 'age, age years, age in years, agegroup',
  sex: 'sex, gender, gndr, gen, sx, m f, sex at birth, male female, gender identity, admin sex, administrative sex, legal sex, biological sex',
  email:
    'email, e mail, mail, emails, email address, e mail address, mail address, eml, mailid, email id, mail id, electronic mail, email addr',
  phone:
    'phone, telephone, tel, phones, ph, phn, fon, tele, phone number, contact number, contact no, contact num, telephone number, phone no, tel no, ph no, landline, telno, call number, phone nbr, telefone, reach at',
  mobile:
    'mobile, cell, cellphone, cell phone, mob, mobile phone, mobile number, mobile no, mobile num, cell number, cell no, mob no, handset, cellular, gsm, mobile telephone, mbl',
  whatsapp: 'whatsapp, wa number, whats app, whatsapp number, whatsapp no',
  home: 'home, house phone, residence, residential, hm, res',
  work: 'work, business, office phone, daytime, wk, work phone number, day phone',
  fax: 'fax, facsimile, fax number',
  secondary: 'secondary, second, other, alternate, alternative, alt, additional, 2nd, two, backup, evening',
  primary: 'primary, main, principal, default, prim, usual',
  address:
    'address, addr, adr, addrs, addresses, mailing address, postal address, home address, residential address, residence address, permanent address, current address, full address, complete address, physical address, street address full, add',
  street:
    'street, street address, str, road, address line, addr line, address line 1, address 1, addr 1, addr1, line 1, line1, house no and street, street and number, str addr, street name, street line, street 1, thoroughfare, add1, address first line',
  'street second':
    'address line 2, address 2, addr 2, line 2, street 2, add2, suite, apartment, unit number, address line2, street line 2, address line 3, apt suite',
  city: 'city, town, cty, municipality, suburb, village, locality, city town, town city, city name, post town',
  state:
    'state, province, region, st, prov state, county state, state province, state or province, emirate, governorate, prefecture, state code, territory, province state, ste, prv, federal state',
  county: 'county, district, borough, tehsil, taluka, neighbourhood, neighborhood, area name, ward area, parish',
  postcode:
    'postcode, post code, postal code, zip, zip code, zipcode, postal, pin code, pincode, eircode, pcode, zip postal code, postal zip, zip4, zp',
  country: 'country, ctry, cntry, country code, nation, country name, country of residence, country iso',
  nationality: 'nationality, citizenship, citizen',
  'medical record':
    'unit no, unit number, pubpid, unit num, folio, medical record, health record, mrn, mr no, mr number, mr, m r no, medical record number, medical record no, med rec no, med rec, medrec, medrecno, chart number, chart no, chart id, chart, file number, file no, hospital number, hospital no, hosp no, case number, case no, case file no, folder number, folder no, card number, card no, record number, record no, registration number, reg no, regn no, uhid, ur number, urn, urno, paper file, dossier number, patient file number, unit record number, health record number, emr no, hrn, opd number, opd no, file ref, paper file no, paper chart',
  'national identity':
    'ss, ss number, ss no, phn, personal health number, health card number, health card, health number, national identity, national id, national id number, nat id, ssn, social security number, social security no, social security, soc sec, soc sec no, cnic, nic, nhs number, nhs no, nhs, aadhaar, aadhar, national insurance number, ni number, identity card, id card, id card number, identity number, identity no, citizen id, passport number, passport no, passport, sin, medicare number, medicare no, personal number, ihi number, emirates id, civil id, government id, govt id, nin, nationalid, pan number',
  'blood group':
    'blood group, blood type, blood grp, bld grp, bldgrp, bg, bloodtype, bloodgroup, abo, abo rh, blood, blood gp, abo group, rh group, bldtyp',
  marital:
    'marital, marital status, civil status, marital st, mar stat, marstat, maritalstatus, married, relationship status, ms, marital stat, mar status',
  occupation:
    'occupation, profession, job, job title, employment, occup, occ, work as, trade, vocation, profession or trade, position held',
  language:
    'language, lang, preferred language, spoken language, mother tongue, language spoken, pref lang, primary language, language preference, first language, locale, communication language, lng',
  history: 'history, hx, hist, anamnesis, background',
  'medical history':
    'medical history, past medical history, pmh, pmhx, mhx, med hx, medical hx, past history, health history, history of illness, past medical hx, clinical history, medical background, previous illnesses, past illnesses, pmhist, patient history, medhist',
  family: 'family, household, fam',
  allergy:
    'allergy, allergies, algy, algs, allergic to, known allergies, drug allergies, drug allergy, allergen, allergens, alg, allrg, adverse reactions, sensitivities, allergy list, nkda',
  'chronic condition':
    'chronic condition, chronic conditions, chronic disease, chronic diseases, chronic, comorbidities, comorbidity, comorbid, long term conditions, ltc, chronic illness, chronic illnesses, chronic problems, ongoing conditions, standing conditions, chronics, chronic dx, chron cond, pre existing conditions, existing conditions, medical conditions, health conditions, problem list, problems, known conditions, chronic problem',
  condition: 'condition, conditions, disease, diseases, illness, cond, medical condition, disorder, ailment',
  note: 'note, notes, remark, remarks, comment, comments, memo, annotation, free text, freetext, observations text, cmnt, rmk, rmks, nts, misc notes, additional info, additional information, general notes, internal note, alert note, details text, narrative, commentary',
  status:
    'result status, state of booking, status, stat, sts, state of record, stts, situation, standing, current status, record status',
  active:
    'active, is active, enabled, currently employed, still employed, is current, actv, employed, inactive, in service, active flag, active yn, working',
  created:
    'created, created at, created on, creation date, date created, created date, crtd, created dt, created datetime, date added, added on, added, date entered, entry date, entered on, registered, registered on, registration date, date registered, reg date, regdate, record created, createdat, inserted at, inserted, insert date, insert ts, create ts, create date, creation ts, since, patient since, date of registration, member since, joined, joined on, date joined, enrolled on, first seen, opened on, date opened, created time, creation time, create time, crdate, cre dt, crt dt, ts created, added date, booked on, booked at, date booked, booking date, reg dt, onboarded',
  updated:
    'updated, updated at, updated on, last updated, last update, last modified, modified, modified at, modified on, modified date, date modified, date updated, update date, upd, updated date, last change, changed, changed at, changed on, last changed, mod date, lastupdate, lastmodified, upd dt, updated ts, last edit, last edited, edited on, edited at, modification date, lst upd, last upd, updt, mod dt, ts updated, ts modified, last mod, lastupd, update ts, lastmod, last saved, revised, lmod',
  website:
    'website, web site, web, url, homepage, home page, domain, web address, webpage, web page, www, site url, internet, website url',
  kind: 'kind, type, types, typ, category, categories, class, classification, sort, cat, tp, catg, ctgry',
  role: 'role, staff role, user role, job role, designation, staff type, provider type, position, user type, function, staff category, job function, post title, rank, staff position, job position',
  specialty:
    'specialty, speciality, specialties, specialities, spec, specialisation, specialization, department, dept, discipline, field of practice, spclty, medical specialty, area of expertise, clinical specialty, expertise',
  credential:
    'credential, credentials, registration number, reg no, registration no, qualification, qualifications, qualif, degree, degrees, license, licence, license number, licence number, license no, licence no, lic no, npi, npi number, registration council number, medical license, medical licence, gmc, gmc number, gmc no, pmdc, pmdc no, pmdc reg no, ahpra, dea, dea number, board certification, professional registration, council number, professional number, provider number, lic, state license, accreditation, post nominals, letters after name, medical council no, mci number, hcpc, registration number council, nmc, nmc pin',
  start:
    'start, starts, begin, begins, from date, starting, start at, starts at, commence, strt, began, beginning, onset, from time, from',
  end: 'end, ends, finish, ending, stop, until, ends at, to date, fin, finishes, to time, to, thru, completed at, closes',
  date: 'date, dt, day, on, dte, dates, dat',
  time: 'time, tm, hour, clock, hr, hours, tim, tme, time of day, clock time',
  'date time': 'datetime, date time, timestamp, ts, date and time, date and hour, day and time, dttm, dtm, when',
  duration: 'duration, length, dur, len, slot length, durn, how long, for how long, period',
  days: 'days, nb days, number of days, day supply, days supply, weeks',
  reason:
    'reason, purpose, reasons, chief complaint, presenting complaint, complaint, presenting problem, reason for visit, visit reason, cc, rfv, complaints, why, motive, reason for encounter, main complaint, presenting concern, concern, indication',
  symptom:
    'symptom, symptoms, signs and symptoms, hpi, history of present illness, subjective, sx s, presenting symptoms, signs, present illness, symptoms reported',
  diagnosis:
    'diagnosis, diagnoses, dx, diag, diagn, assessment, impression, clinical impression, final diagnosis, dgn, dgns, working diagnosis, provisional diagnosis, diagnosis text, diagnosis description, dx text, dx desc, diagnosis name',
  'diagnosis code':
    'diagnosis code, diagnosis codes, icd, icd 10, icd10, icd 9, icd9, icd code, icd codes, dx code, dx codes, icd 10 code, icd 10 codes, diag code, diag codes, icd10 code, icd10cm, icd 10 cm, diagnosis icd, snomed, snomed code, icd dx, dxcd, diag cd',
  treatment:
    'treatment, treatments, therapy, tx, procedure, procedures, management, treatment given, treatment plan, plan, plan of care, management plan, trt, trtmt, intervention, care given, tx plan, rx given, treatment notes',
  vitals:
    'bps, bpd, sbp, dbp, blood presure, systolic bp, diastolic bp, vitals, vital signs, vital, vs, vital sign, vitals text, vital readings, blood pressure, bp, pulse, heart rate, temperature, temp, weight, height, bmi, spo2, o2 sat, respiratory rate, wt, ht, pulse rate, oxygen saturation, systolic, diastolic, hr bpm, weight kg, height cm, temp c, resp rate, obs vitals',
  'follow up':
    'f u, follow up, followup, f up, fu, next visit, next appointment, review date, recall, next review, return visit, rtc, return to clinic, follow up on, next appt, fup, revisit, come back on, recall date, return date',
  amount:
    'charge, charges, chg, amount, amt, total, price, fee, cost, charge amount, charged, total amount, billed, amount billed, gross, value billed, grand total, total due, amount due, invoice total, net amount, fees, total charge, net total, sum, total price, invoice amount, billed amount, bill amount, total billed, tot amt, charge amt, total fee, chg amt',
  paid: 'paid, amount paid, paid amount, received, amt paid, received amount, collected, amount received, total paid, payments received, amount collected, paid so far, paid to date, settled amount, pd amt, amt recd, recd',
  balance:
    'balance, outstanding, balance due, amount outstanding, owing, arrears, remaining, bal, outstanding amount, unpaid',
  currency: 'currency, curr, ccy, cur, currency code, currency iso, crncy, money unit, curcd',
  method:
    'method, mode, means, mthd, meth, tender, how paid, paid by, paid via, pay mode, pay method, pay type, payment type, payment mode, mode of payment, payment channel, tender type, paymode, instrument',
  issued:
    'issued, issue date, date issued, issued on, issued date, raised, bill date, billed on, date of invoice, charge date, statement date, inv date, invoice date, billing date, service date billed, date of bill, invoiced on, dt issued',
  due: 'due, due date, payable by, due on',
  description:
    'svc, servc, serv, description, desc, descr, details, detail, item, items, service, services, particulars, line item, service name, item description, what for, descrip, service description, procedure description, item name, svc desc, service rendered',
  provider: 'company name, provider company',
  drug: 'drug, medication, medicine, med, meds, medicines, medications, drug name, medicine name, product, brand, generic name, medication name, rx name, drugs, item prescribed, substance, pharmaceutical, molecule, preparation, medicament, drug prescribed, med name, generic',
  dose: 'dose, dosage, strength, doses, dos, potency, dose strength, mg, dosage strength, concentration, amount per dose, dose unit, strngth',
  frequency:
    'frequency, freq, how often, times per day, times a day, frq, schedule, posology, interval, per day, daily frequency, freqy, dosing frequency, regimen',
  instruction:
    'instruction, instructions, sig, directions, direction for use, how to take, directions for use, advice, usage, admin instructions, patient instructions, label text, guidance, instr, dosage instructions',
  refill:
    'refill, refills, refills allowed, repeats, repeat, number of refills, rpts, rfls, num refills, refills remaining, renewals, rfl, repeats allowed',
  thread:
    'thread, conversation, thread id, conversation id, chat id, chat thread, convo, ticket, channel thread, discussion, thread key, conv id, convid, dialog',
  sender:
    'sender, from, sent by, author, from name, from party, from address, from number, sender name, originator, posted by, written by, who sent, caller',
  receiver: 'receiver, to, sent to, to name, addressee, to number, to address, recipient name, recipient number',
  direction:
    'direction, in out, inbound outbound, inout, incoming outgoing, dir, way, flow, message direction, in or out, inbound, outgoing, in outbound',
  channel:
    'channel, medium, platform, chan, via, media, channel type, message type, comm type, communication type, contact channel, chnl, sent via, message channel',
  sent: 'sent, sent at, sent on, sent date, date sent, sent time, message date, sent datetime, ts sent, message time, time sent, msg date, delivered at, received at, sent ts, sent timestamp, msg dt, posted at',
  topic:
    'subject line, subject, subj, topic, heading, headline, re, message subject, title line, email subject, regarding',
  body: 'body, content, contents, text, message text, message body, msg text, txt, message content, email body, sms text, body text, message copy, copy',
  audience:
    'audience, segment, target audience, target group, aimed at, cohort, target segment, segmentation, filter criteria, target list, population, audience segment, recipients group, who for',
  scheduled:
    'scheduled, scheduled at, scheduled for, send date, send at, launch date, planned, scheduled date, launch, go live, scheduled on, schedule date, goes out, send on, run date, planned for, launch at, send time, dispatch date, scheduled time',
  responded:
    'responded, responded at, response date, replied, replied at, answered, answered at, responded on, response time, date responded, reply date, response at, reply at, date of response, reacted at',
  response: 'response, reply, reaction, answer',
  consent:
    'consent, consents, consented, agreement, gdpr, permission, authorisation, authorization, consent given, consent status, hipaa, data consent, privacy consent, consent to treatment, terms accepted, consent signed, treatment consent',
  referral:
    'referral, referred, referred by, referral source, how heard, heard about us, how did you hear, source of referral, how did you hear about us, found us, lead source, referrer, referring doctor, referral type, ref source, heard from, marketing source, acquisition source, came via, how found, referred from, hear about us, ref by',
  source: 'source, src, origin, source name',
  relation:
    'relation, relationship, reln, relation to patient, related as, rel, relationship to patient, relship, connection, kinship, rltn, emergency relation',
  submitted:
    'submitted, submitted at, submitted on, submission date, date submitted, completed on, filled, filled in, filled on, form date, date filled, date of form, submit date, form completed, completion date, form submitted, signed on form, sub dt',
  file: 'file, filename, file name, fname file, attachment name, document name, doc name, file title, document title, doc title, original name, orig filename, original filename, name of file',
  path: 'path, file path, filepath, folder, storage path, file location, relative path, storage key, uri, file url, link, file link, disk path, dir path, document path, s3 key, directory, location on disk, stored at, file ref path',
  mime: 'mime, mime type, content type, mimetype, media type, file type, format, extension, ext, file format, filetype, contenttype, file extension, file mime',
  uploaded:
    'uploaded, uploaded at, uploaded on, upload date, upload time, date uploaded, uploaded date, scanned on, scan date, attached on, filed on, upload ts, uploaded ts, upl dt, added to file on, upload dt',
  by: 'by, author name',
  uploader: 'uploaded by, uploader, uploaded user, scanned by, attached by, filed by, upload user, up by, upl by',
  'created by':
    'created by, entered by, added by, registered by, booked by, issued by, made by, recorded by, creator, data entry by, input by, cashier, captured by, created user, taken by, collected by',
  'updated by':
    'updated by, modified by, changed by, edited by, last modified by, last updated by, mod by, upd by, upd user, last edited by, mod user',
  minutes: 'minutes, mins, min, minutes booked, number of minutes',
  outcome: 'outcome, result, results, disposition',
  line: 'line, lines, entry, ln',
};

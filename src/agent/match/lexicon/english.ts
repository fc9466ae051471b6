/**
 * English words and phrases of record headers, by the canonical words they stand for. The canonical words are English
 * too; a word that is missing here stands for itself.
 */
export const ENGLISH: Readonly<Record<string, string>> = {
  patient:
    'patient, patients, pt, pts, pat, ptnt, client, clients, subject, subjects, customer, beneficiary, bene, participant, person, persons, individual, case holder, resident, patron, service user, people, consumer, account holder, member patient, who, for whom, pt name id',
  physician:
    'with doctor, treated by, seen by doctor, physician, physicians, doctor, doctors, dr, drs, doc name, provider, providers, prov, practitioner, practitioners, clinician, clinicians, consultant, dentist, therapist, surgeon, gp, caregiver, attending, attending physician, treating doctor, treating physician, primary physician, primary doctor, primary provider, pcp, primary care physician, primary care provider, family doctor, usual doctor, medic, hcp, health professional, specialist, rendering provider, treating provider, optometrist, pediatrician, midwife, author provider, seen by provider, ordering provider, ordering physician, prescribing provider, responsible clinician, responsible provider, assigned provider, assigned doctor, lead clinician, usual gp, usual clinician, usual provider, primary practitioner, treating clinician, treating dentist, consultant name, registered gp, pri prov, priprov, billing provider, servicing provider, performing provider, encounter provider, appointment provider, examined by, attended by, booked with, appointment with, seen by, reviewed by doctor, practitioner name, doc, docs, prescriber, prescribers, presc by, prescribed by, ordered by, written by doctor, authorised by, authorising clinician, prescribing doctor, prescribing clinician, hygienist, nurse practitioner',
  staff:
    'staff, employee, employees, user, users, team member, operator, colleague, workforce, personnel, caller agent, staff member, staff members, team, team members, crew, hr, people at work, provider list, roster',
  clinic:
    'clinic, clinics, branch, branches, location, locations, site, sites, facility, facilities, practice, practices, hospital, hospitals, centre, center, centers, care site, organisation, organization, organizations, org, office, outlet, surgery location, polyclinic, service location, business location, medical center, business, businesses, premises, establishment, surgery, dental office, work location, home location, registered site, home site, home practice, care location, department location, place of service, pos, shop, store',
  appointment:
    'event, events, evt, appointment, appointments, appt, appts, apt, apmt, apptmt, booking, bookings, reservation, schedule entry, calendar entry, slot, diary, sched appt, session booking, diary entry, diary entries, calendar, calender, schedules, slots, visit booking',
  invoice:
    'invoice, invoices, inv, bill, bills, billing, receipt, receipts, statement, fee note, charge, charges, ledger, claim line, superbill, purchase, purchases, sale, sales, order line, ar, accounts receivable, financial, financials, account entries, fees ledger, transaction log, money, payments ledger, account statement, invoices list',
  payment: 'payment, payments, pymt, pmt, pmnt, remittance',
  prescription:
    'prescription, prescriptions, rx, rxs, presc, script, scripts, erx, e rx, eprescription, e prescription, medication order, medication orders, medication list, medications list, drug orders, drug order, pharmacy orders, med list, meds, medication record, medication log, rx log, prescriptions issued, scripts issued',
  message:
    'message, messages, msg, msgs, chat, chats, communication, communications, comm, comms, correspondence, inbox, outbox, sms log, texts, text message, conversation log, call log, calls, interaction, sms, smses, secure message, secure messages, inbox messages, emails, letters, contact log, communications log, chat log, chats log, mailbox, whatsapp messages, notifications, notification',
  campaign:
    'campaign, campaigns, cmp, camp, cmpgn, broadcast, broadcasts, outreach, mailing, mailing campaign, awareness drive, drive, promotion, promo, blast, mailshot, mailings, newsletter campaign, outreach campaign, marketing campaign, mailing list campaign, promotions, drives',
  member:
    'member, members, mbr, recipient, recipients, enrolment, enrollment, enrollments, enrolled, target, targets, contact list, participation, membership, mailing recipients, campaign contacts, audience members, invitees, invitee, attendee, attendees, sendouts',
  form: 'form, forms, intake, intakes, intake form, registration form, questionnaire, admission form, onboarding, new patient form, submission, submissions, registration forms, sign up form, new patient registrations, registrations, registration, welcome form, patient registration, intake record, admission, admissions, onboarding forms, consent forms, enrolment forms, paperwork',
  visit:
    'visit, visits, vst, vis, encounter, encounters, enc, consultation, consultations, consult, consults, session, sessions, episode, treatment record, clinical note record, soap note, checkup record, chart entry, chart entries, contact episode, chart note, chart notes, clinical note, clinical notes file, soap, soap notes, progress notes, notes clinical, medical visit, medical visits, examinations, exam, exams, attendance, attendances, consult note, treatment notes file, care episode, case visit, opd visit, opd',
  document:
    'document, documents, doc, docs, attachment, attachments, upload, uploads, scan, scans, scanned document, file attachment, media file, scanned documents, document archive, patient documents, files list, patient files, uploads list, attachments list, images, paperwork scans, manifest',
  emergency:
    'emergency, emerg, emg, emrg, emer, ice, in case of emergency, next of kin, nok, kin, emergency person, urgent contact, contact in emergency, ec, emergency ctc, emerg cont, next kin, person to notify, notify in emergency, whom to call, icoe',
  contact: 'contact, contacts, cont, ctc, contact person',
  insurance:
    'insurance, insurances, insurer, ins, insur, health plan, coverage, payer, payor, hmo, carrier, medical aid, panel company, assurance, underwriter, health fund, private insurer, medical insurer, insurance carrier, ins carrier, carrier name, ins company, insurance co, ins co, inscarrier, third party payer, health insurer, health insurance, fund, fund name, private health fund, medical scheme, scheme, sponsor, panel, corporate panel, insurance payer, plan sponsor, health care fund',
  policy:
    'policy, policies, pol, member id, subscriber, subscriber id, insured id, certificate number, policyholder number, insurance number, insurance id, insurance card, membership number, membership no, member number, member no, memb no, policyno, polno, policy id, ins id, ins no, insurance no, insurance member id, subscriber number, subscriber no, insured number, health fund number, fund number, fund membership, scheme number, card number insurance, cert no, certificate no, policy ref, medical aid number, policy holder id',
  guardian: 'guardian, guarantor, responsible party, legal representative, caretaker, carer, gtr, payer name',
  mother: 'mother, mothers, mom, maternal',
  father: 'father, fathers, dad, paternal, father or husband, s o, s o d o w o',
  spouse: 'spouse, husband, wife, partner',
  employer: 'employer, company, workplace, employer name',
  id: 'id, ids, identifier, identifiers, uid, guid, uuid, pk, key, keys, sysid, recid, rowid, record id, unique id, ident, oid, reference id, system id, db id, number id, unique number, unique key, code id, internal id, ident no',
  number: 'number, num, nbr, nr, no, numb, nmbr, numbers',
  code: 'code, codes, cd, cde',
  reference: 'reference, ref, refno, refs',
  name: 'name, names, nm, nme, label, display name',
  full: 'full, whole, complete, display',
  'full name':
    'complete name, name last first, last first, last name first name, first name last name, first last, first and last name, name first last, last name first, lastname firstname, first name last, legal name, name in full, names in full, name complete, patient full name, fullname, full nm, complete patient name, name as on id',
  given:
    'given, first name, given name, forename, forenames, fname, f name, firstname, first nm, fst name, frst name, nm1, name 1, name first, christian name, given names, first names, frstnm, name given, legal first name, given nm, first initial name, christian names, firstnames, forename s, fore name, given name s, fn, fnm, frst, frstname, legal given name',
  surname:
    'surname, last name, family name, lname, l name, lastname, last nm, lst name, surnames, nm2, nm l, name 2, name last, second name, lstnm, family names, name family, last names, legal last name, lst nm, ln, lnm, family nm, last name family, surname s, lstname, legal surname, second name family',
  middle:
    'middle, middle name, mname, mi, middle initial, m name, midname, other names, middle names, mid name, second given name, name middle, father name initial, middle nm, mid nm, second forename, mid init, m i',
  title: 'title, salutation, prefix, honorific, mr mrs, name prefix',
  suffix: 'suffix, name suffix, generation',
  preferred: 'preferred, preferred name, nickname, known as, alias, aka, goes by, pref',
  maiden: 'maiden, birth name, maiden name, previous name, former name',
  'birth date':
    'date of birth, birth date, birthdate, dob, d o b, birthday, born, born on, bdate, birth dt, dateofbirth, birth day, bday, b day, brthdt, dobirth, year of birth date, birthdatetime, date of brth, dt of birth, dt birth, birth dte, dateborn, day of birth, birth, brth dt, bdt, d birth, born date, bornon, dob date',
  birth: 'birth, nativity',
  age: 'age, age years, age in years, agegroup',
  sex: 'sex, gender, gndr, gen, sx, m f, sex at birth, male female, gender identity, admin sex, administrative sex, legal sex, biological sex, sex m f, gender m f, gender sex, gender code, male or female, gndr cd, sex code, sex cd, gendercd, birth sex, patient gender',
  email:
    'email, e mail, mail, emails, email address, e mail address, mail address, eml, mailid, email id, mail id, electronic mail, email addr, e mail addr, emailaddr, contact e mail, electronic mail address, emails address, reception e mail, e post',
  phone:
    'phone, telephone, tel, phones, ph, phn, fon, tele, phone number, contact number, contact no, contact num, telephone number, phone no, tel no, ph no, landline, telno, call number, phone nbr, telefone, reach at, reception telephone, reception phone, phone main, contact telephone, contact tel, main phone, main line, main number, telephone main, phoneno, phonenumber, phone num, teleph, contact phone, primary number, primary contact number, day time phone, phone contact, telephone contact',
  mobile:
    'mobile, cell, cellphone, cell phone, mob, mobile phone, mobile number, mobile no, mobile num, cell number, cell no, mob no, handset, cellular, gsm, mobile telephone, mbl, mob number, mobile telephone number, mobile tel, cell ph, cellular phone, phone mobile, phone cell, phone m, phone c, m phone, c phone, ph m, ph c, tel m, tel mobile, cell num, mobileno, mobilephone, mob phone, handphone, hp no, cell contact',
  whatsapp: 'whatsapp, wa number, whats app, whatsapp number, whatsapp no',
  home: 'home, house phone, residence, residential, hm, res',
  work: 'work, business, office phone, daytime, wk, work phone number, day phone',
  fax: 'fax, facsimile, fax number',
  secondary:
    'secondary, second, other, alternate, alternative, alt, additional, 2nd, two, backup, evening, alternative contact, alt no, second contact, extra, spare contact, 2nd contact, other contact',
  primary: 'primary, main, principal, default, prim, usual',
  address:
    'address, addr, adr, addrs, addresses, mailing address, postal address, home address, residential address, residence address, permanent address, current address, full address, complete address, physical address, street address full, add, address full, addr full, complete addr, address all, postal addr, home addr, res address, mailing addr, full addr, address block, one line address',
  street:
    'street, street address, str, road, address line, addr line, address line 1, address 1, addr 1, addr1, line 1, line1, house no and street, street and number, str addr, street name, street line, street 1, thoroughfare, add1, address first line, address line one, street name and number, house number and street, house no street, number and street, first line of address, first line address, street addr, addr ln1, addr ln 1, address ln 1, adr1, adr 1, addr line 1, address street, addrline1, road name, home street, house and street, street no, address st, addr street, mailing street, house name number',
  'street second':
    'address line 2, address 2, addr 2, line 2, street 2, add2, suite, apartment, unit number, address line2, street line 2, address line 3, apt suite, addr ln2, addr ln 2, adr2, adr 2, addr line 2, second line of address, address line two, address ln 2, addr3, address 3, flat, flat no, address second line',
  city: 'city, town, cty, municipality, suburb, village, locality, city town, town city, city name, post town, town or city, city or town, town village, city town name, home town, town name, place, addr city, citytown, suburb town',
  state:
    'state, province, region, st, prov state, county state, state province, state or province, emirate, governorate, prefecture, state code, territory, province state, ste, prv, federal state, state or region, state region, county or state, state name, state abbr, st abbr, province name, prov name, region name, province code, state cd',
  county: 'county, district, borough, tehsil, taluka, neighbourhood, neighborhood, area name, ward area, parish',
  postcode:
    'postcode, post code, postal code, zip, zip code, zipcode, postal, pin code, pincode, eircode, pcode, zip postal code, postal zip, zip4, zp, post code zip, zip postal, zipcd, zip cd, postcd, postal cd, zip or postcode, postcode zip, mail code, zip plus 4',
  country:
    'country, ctry, cntry, country code, nation, country name, country of residence, country iso, country of res, home country, cntry cd, country cd, ctry cd, nation code',
  nationality: 'nationality, citizenship, citizen',
  'medical record':
    'unit no, unit number, pubpid, unit num, folio, medical record, health record, mrn, mr no, mr number, mr, m r no, medical record number, medical record no, med rec no, med rec, medrec, medrecno, chart number, chart no, chart id, chart, file number, file no, hospital number, hospital no, hosp no, case number, case no, case file no, folder number, folder no, card number, card no, record number, record no, registration number, reg no, regn no, uhid, ur number, urn, urno, paper file, dossier number, patient file number, unit record number, health record number, emr no, hrn, opd number, opd no, file ref, paper file no, paper chart, patient record number, patientrecordnumber, chart num, chartno, chartnumber, chart code, emr number, emr id, ehr id, medical no, med no, folder, file ref no, file num, physical file, physical file number, file id, archive number, paper record number, clinic file number, hospital id, hosp id, hospital record number, patient chart, clinical record, clinical record number, notes number, shelf file number, mr id',
  'national identity':
    'ss, ss number, ss no, phn, personal health number, health card number, health card, health number, national identity, national id, national id number, nat id, ssn, social security number, social security no, social security, soc sec, soc sec no, cnic, nic, nhs number, nhs no, nhs, aadhaar, aadhar, national insurance number, ni number, identity card, id card, id card number, identity number, identity no, citizen id, passport number, passport no, passport, sin, medicare number, medicare no, personal number, ihi number, emirates id, civil id, government id, govt id, nin, nationalid, pan number, natl id, national identification, national identification number, national identity number, national no, national number, nat no, nat id no, citizen number, identity document, identity doc, id document number, id number national, tax payer id personal, social insurance number, social insurance no, social sec no, social, socsec, ssnum, ssn last 4, medicare card number, medicare id, medicare card no, healthcare number, nhs id, chi number, h and c number, personal id number, pesel, bsn, personal public service number, pps number, ppsn, state id, govt id number, resident id, iqama, iqama number, voter id, qid, tc kimlik, national card',
  'blood group':
    'blood group, blood type, blood grp, bld grp, bldgrp, bg, bloodtype, bloodgroup, abo, abo rh, blood, blood gp, abo group, rh group, bldtyp, blood grp rh, rh type, blood rh, blood type rh, bloodgrp, bld type, bld gp, blood group rh',
  marital:
    'marital, marital status, civil status, marital st, mar stat, marstat, maritalstatus, married, relationship status, ms, marital stat, mar status, mstatus, m status, marital state, marital cd, mrtl, marital stts, wedded, matrimonial status, married y n',
  occupation:
    'occupation, profession, job, job title, employment, occup, occ, work as, trade, vocation, profession or trade, position held, occupation title, employment title, what do you do, works as, occupation job, job role of patient, work type, line of work, employment type',
  language:
    'language, lang, preferred language, spoken language, mother tongue, language spoken, pref lang, primary language, language preference, first language, locale, communication language, lng, lang pref, pref language, languages, comm language, language of choice, main language, speaks, language code, lang cd, langcd',
  history: 'history, hx, hist, anamnesis, background',
  'medical history':
    'medical history, past medical history, pmh, pmhx, mhx, med hx, medical hx, past history, health history, history of illness, past medical hx, clinical history, medical background, previous illnesses, past illnesses, pmhist, patient history, medhist, past med history, past medical, med history, prev medical history, previous medical history, previous conditions, prior medical history, pmhistory, health background, history medical, general medical history, past medical and surgical history, surgical history, past surgical history, psh, previous history, illness history',
  family: 'family, household, fam',
  allergy:
    'allergy, allergies, algy, algs, allergic to, known allergies, drug allergies, drug allergy, allergen, allergens, alg, allrg, adverse reactions, sensitivities, allergy list, nkda, allergic, allergy notes, allergies noted, drug reactions, allergies list, allergies known, allergy info, alrg, allergy details, food allergies, medication allergies, allergies and reactions, adverse drug reactions',
  'chronic condition':
    'chronic condition, chronic conditions, chronic disease, chronic diseases, chronic, comorbidities, comorbidity, comorbid, long term conditions, ltc, chronic illness, chronic illnesses, chronic problems, ongoing conditions, standing conditions, chronics, chronic dx, chron cond, pre existing conditions, existing conditions, medical conditions, health conditions, problem list, problems, known conditions, chronic problem, long term illness, longterm conditions, long term condition, ongoing health problems, ongoing problems, active problems, chronic health issues, chronic problems list, underlying conditions, major conditions, chronic dis, medical problems, known illnesses, health issues, chronic conditions list, persistent conditions, diagnosed conditions, current conditions',
  condition: 'condition, conditions, disease, diseases, illness, cond, medical condition, disorder, ailment',
  note: 'note, notes, remark, remarks, comment, comments, memo, annotation, free text, freetext, observations text, cmnt, rmk, rmks, nts, misc notes, additional info, additional information, general notes, internal note, alert note, details text, narrative, commentary, misc comments, other notes, further notes, any other info, anything else, extra info, notes free text, freetext notes, remarks text, other remarks, note to staff, staff notes, cmnts, cmt, comnt, cmmnt, admin notes, reception notes, booking note, booking notes',
  status:
    'result status, state of booking, status, stat, sts, state of record, stts, situation, standing, current status, record status, progress, state of play, current state, stage, is archived, status description, status code, st code, statuscd, statdesc',
  active:
    'active, is active, enabled, currently employed, still employed, is current, actv, employed, inactive, in service, active flag, active yn, working, currently working, is enabled, still working, working here, current employee, in post, on staff, still here, active yes no, employed now, is employed, is working, active y n, currently active',
  created:
    'created, created at, created on, creation date, date created, created date, crtd, created dt, created datetime, date added, added on, added, date entered, entry date, entered on, registered, registered on, registration date, date registered, reg date, regdate, record created, createdat, inserted at, inserted, insert date, insert ts, create ts, create date, creation ts, since, patient since, date of registration, member since, joined, joined on, date joined, enrolled on, first seen, opened on, date opened, created time, creation time, create time, crdate, cre dt, crt dt, ts created, added date, booked on, booked at, date booked, booking date, reg dt, onboarded, file opened, on file since, on books since, first registered, date of joining, created time utc, created utc, created date time utc, createddt, insert time, insert date time, rec created, record creation, rec add date, add dt, dt added, dt created, crtd ts, cr date, cre date, entered date, date of entry, entry dt, date first registered, opened, start of record, account created, profile created, signup date, sign up date, signed up',
  updated:
    'updated, updated at, updated on, last updated, last update, last modified, modified, modified at, modified on, modified date, date modified, date updated, update date, upd, updated date, last change, changed, changed at, changed on, last changed, mod date, lastupdate, lastmodified, upd dt, updated ts, last edit, last edited, edited on, edited at, modification date, lst upd, last upd, updt, mod dt, ts updated, ts modified, last mod, lastupd, update ts, lastmod, last saved, revised, lmod, date of last change, last modified utc, updated utc, last changed on, last amended, amended, amended on, date amended, last revision, modified time, mod ts, modts, upd ts, lastchg, last chg, chg dt, chgdt, lst mod, lstmod, revision date, last touched, last save, last modified date time utc, moddt, last edited at, edit date',
  website:
    'website, web site, web, url, homepage, home page, domain, web address, webpage, web page, www, site url, internet, website url, web page address, site address, internet address, homepage url, www address, webaddress, web site url, online at',
  kind: 'kind, type, types, typ, category, categories, class, classification, sort, cat, tp, catg, ctgry',
  role: 'role, staff role, user role, job role, designation, staff type, provider type, position, user type, function, staff category, job function, post title, rank, staff position, job position, professional designation, post, position title, staff title, staff class, employee type, role name, role title, role type, user group, personnel type, what they do, employee role, provider role, team role',
  specialty:
    'specialty, speciality, specialties, specialities, spec, specialisation, specialization, department, dept, discipline, field of practice, spclty, medical specialty, area of expertise, clinical specialty, expertise, discipline name, primary specialty, clinical area, medical field, field, area of practice, practice area, speciality name, specialty code, spec code, dept name, department name, subspecialty, professional field, clinical discipline',
  credential:
    'credential, credentials, registration number, reg no, registration no, qualification, qualifications, qualif, degree, degrees, license, licence, license number, licence number, license no, licence no, lic no, npi, npi number, registration council number, medical license, medical licence, gmc, gmc number, gmc no, pmdc, pmdc no, pmdc reg no, ahpra, dea, dea number, board certification, professional registration, council number, professional number, provider number, lic, state license, accreditation, post nominals, letters after name, medical council no, mci number, hcpc, registration number council, nmc, nmc pin, college registration, college registration number, college number, college reg no, professional reg no, prof reg no, reg number professional, practitioner number, license code, lic num, licno, licnum, licenseno, lic nbr, licence id, medical reg no, medical registration number, medical registration no, registration details, professional licence, prof lic, certifications, certification, certificates, degree and registration, qualifications and registration, ahpra number, ahpra no, gdc number, gdc no, prescriber number, credentials text, post nominal, titles and degrees, academic titles, registered number',
  start:
    'start, starts, begin, begins, from date, starting, start at, starts at, commence, strt, began, beginning, onset, from time, from, starting at, start date time, begin at, scheduled start, appt start, beginning at, starts on',
  end: 'end, ends, finish, ending, stop, until, ends at, to date, fin, finishes, to time, to, thru, completed at, closes, end date time, finish at, scheduled end, appt end, ends on, until time, finishing',
  date: 'date, dt, day, on, dte, dates, dat',
  time: 'time, tm, hour, clock, hr, hours, tim, tme, time of day, clock time',
  'date time':
    'datetime, date time, timestamp, ts, date and time, date and hour, day and time, dttm, dtm, when, date and time of visit, datetime of, appointment date and time, event time, moment, event timestamp, timestamp utc, dttime, dt tm, date tm',
  duration:
    'duration, length, dur, len, slot length, durn, how long, for how long, period, course length, length of course, treatment length, for days, number of weeks, how many days, supply duration, course duration, for days, therapy duration',
  days: 'days, nb days, number of days, day supply, days supply, weeks, daysupply, days supplied, supply days, nr of days, no of days, num days, day count',
  reason:
    'reason, purpose, reasons, chief complaint, presenting complaint, complaint, presenting problem, reason for visit, visit reason, cc, rfv, complaints, why, motive, reason for encounter, main complaint, presenting concern, concern, indication, reason for appointment, reason for booking, reason for call, reason for consultation, purpose of visit, visit purpose, appt reason, appointment purpose, what for, why here, main reason, reason text, apptreason, presenting issue, booking reason, booking purpose, patient concern',
  symptom:
    'symptom, symptoms, signs and symptoms, hpi, history of present illness, subjective, sx s, presenting symptoms, signs, present illness, symptoms reported, complains of, c o, presenting symptom, clinical symptoms, symptom list, symptoms and signs, patient reports, history and symptoms, reported symptoms, sx, reported complaint, chief concern',
  diagnosis:
    'diagnosis, diagnoses, dx, diag, diagn, assessment, impression, clinical impression, final diagnosis, dgn, dgns, working diagnosis, provisional diagnosis, diagnosis text, diagnosis description, dx text, dx desc, diagnosis name, dx name, diagnostic impression, diagnosis made, conclusion, diagnosed with, medical diagnosis, clinical diagnosis, principal diagnosis, primary dx, diagnosis label, main diagnosis, dx label, problem diagnosed, findings and diagnosis',
  'diagnosis code':
    'diagnosis code, diagnosis codes, icd, icd 10, icd10, icd 9, icd9, icd code, icd codes, dx code, dx codes, icd 10 code, icd 10 codes, diag code, diag codes, icd10 code, icd10cm, icd 10 cm, diagnosis icd, snomed, snomed code, icd dx, dxcd, diag cd, diagnosis icd10, icd10 codes, dx icd10, icd diagnosis, dx1, icd cd, icdcd, icd dx code, diagnosis cd, diag icd, diagnosis icd code, coded diagnosis, icd 11, icd11, read code, read codes, icpc, icpc 2, icpc code, snomed ct, snomed ct code, diagnosis snomed, problem code',
  treatment:
    'treatment, treatments, therapy, tx, procedure, procedures, management, treatment given, treatment plan, plan, plan of care, management plan, trt, trtmt, intervention, care given, tx plan, rx given, treatment notes, plan text, plan notes, procedure performed, procedures performed, treatment performed, treatment done, work done, care plan, what was done, action taken, actions, interventions, tx given, therapy given, treatment and advice, treatment details, management notes, action',
  vitals:
    'bps, bpd, sbp, dbp, blood presure, systolic bp, diastolic bp, vitals, vital signs, vital, vs, vital sign, vitals text, vital readings, blood pressure, bp, pulse, heart rate, temperature, temp, weight, height, bmi, spo2, o2 sat, respiratory rate, wt, ht, pulse rate, oxygen saturation, systolic, diastolic, hr bpm, weight kg, height cm, temp c, resp rate, obs vitals, weight lbs, weight lb, height in, height inches, temp f, pulse bpm, bp reading, systolicbp, diastolicbp, bp sys, bp dia, obs, observations vitals, readings, measurements, hr, rr, o2, o2sat, spo2 pct, vital stats, wt kg, ht cm, bp mmhg, heart rate bpm',
  'follow up':
    'f u, follow up, followup, f up, fu, next visit, next appointment, review date, recall, next review, return visit, rtc, return to clinic, follow up on, next appt, fup, revisit, come back on, recall date, return date, follow up date, next due, next seen, see again, see again on, next check, recall due, review on, next review date, follow up appt, fu date, f u date, fup date, next visit date, review due, next appointment date, follow up by, reattend, next appt date',
  amount:
    'charge, charges, chg, amount, amt, total, price, fee, cost, charge amount, charged, total amount, billed, amount billed, gross, value billed, grand total, total due, amount due, invoice total, net amount, fees, total charge, net total, sum, total price, invoice amount, billed amount, bill amount, total billed, tot amt, charge amt, total fee, chg amt, invoice value, invoice amt, total cost, total inc tax, total incl tax, total inc gst, total inc vat, amount charged, amount invoiced, amount total, gross amt, gross total, gross fee, item total, line total, line amount, chgamt, charge total, fee charged, fee amount, bill total, billed total, value, total value, price charged, price total, cost total, charged amount, full fee, amt billed, amt charged, total amt, totalamt, invoiced',
  paid: 'paid, amount paid, paid amount, received, amt paid, received amount, collected, amount received, total paid, payments received, amount collected, paid so far, paid to date, settled amount, pd amt, amt recd, recd, paidamt, payment received, payments made, amount settled, paid total, settled, cash received, money received, collected amount, received total, paid so far amount, pmt amt, payamt, payment amt, pay amt, amount collected so far, payment total',
  balance:
    'balance, outstanding, balance due, amount outstanding, owing, arrears, remaining, bal, outstanding amount, unpaid',
  currency: 'currency, curr, ccy, cur, currency code, currency iso, crncy, money unit, curcd',
  method:
    'method, mode, means, mthd, meth, tender, how paid, paid by, paid via, pay mode, pay method, pay type, payment type, payment mode, mode of payment, payment channel, tender type, paymode, instrument, payment form, form of payment, how was it paid, pay by, paytype, payment instrument, settlement method, type of payment, pmt type, pmt method, pmt mode, pay mthd, paid with, payment tender, paymenttype, paymethod, settled by, payment means',
  issued:
    'issued, issue date, date issued, issued on, issued date, raised, bill date, billed on, date of invoice, charge date, statement date, inv date, invoice date, billing date, service date billed, date of bill, invoiced on, dt issued, invoice raised, date of issue, date invoiced, raised on, transdate, transaction date, trans date, txn date, tran date, bill dt, inv dt, billing dt, date of service billed, date billed, dos, date of charge, invoicedate, charged on, entry date ledger, date of transaction',
  due: 'due, due date, payable by, due on',
  description:
    'svc, servc, serv, description, desc, descr, details, detail, item, items, service, services, particulars, line item, service name, item description, descrip, service description, procedure description, item name, svc desc, service rendered, product or service, product service, service item, transaction description, trans desc, descript, charge description, service provided, goods, item or service, procedure name, line description, fee item, line text, charge item, what was billed',
  provider: 'company name, provider company',
  drug: 'drug, medication, medicine, med, meds, medicines, medications, drug name, medicine name, product, brand, generic name, medication name, rx name, drugs, item prescribed, substance, pharmaceutical, molecule, preparation, medicament, drug prescribed, med name, generic, medication prescribed, prescribed drug, prescribed medication, medicine prescribed, drug and form, med description, item prescribed name, rx item, rx drug, rx medication, rx med, drugname, medicationname, medication description, drug desc, drug description, product prescribed, medicine item, formulation',
  dose: 'dose, dosage, strength, doses, dos, potency, dose strength, mg, dosage strength, concentration, amount per dose, dose unit, strngth, drug strength, med strength, dosage amount, dose qty, dose amount, dose and unit, medication strength, unit strength, dose text, qty per dose, strgth, dose given',
  frequency:
    'frequency, freq, how often, times per day, times a day, frq, schedule, posology, interval, per day, daily frequency, freqy, dosing frequency, regimen, how many times, times daily, intake frequency, dosing, dosing schedule, dosing interval, take how often, per day times, freq code, dose frequency, doses per day, timing',
  instruction:
    'instruction, instructions, sig, directions, direction for use, how to take, directions for use, advice, usage, admin instructions, patient instructions, label text, guidance, instr, dosage instructions, sig description, sig text, sigtext, dosing instructions, how to use, label instructions, patient directions, take instructions, directions to patient, special instructions, administration instructions, use directions, pharmacy instructions, note to pharmacist, note to pharmacy, additional instructions, usage instructions',
  refill:
    'refill, refills, refills allowed, repeats, repeat, number of refills, rpts, rfls, num refills, refills remaining, renewals, rfl, repeats allowed, refill count, refill qty, refills authorised, refills authorized, no of refills, nbr refills, numrefills, number refills, repeat count, repeats left, number of repeats, no of repeats, repeat number',
  thread:
    'thread, conversation, thread id, conversation id, chat id, chat thread, convo, ticket, channel thread, discussion, thread key, conv id, convid, dialog, thread ref, conversation ref, conversation key, chat group, chat session, dialogue, message group, conversation number, thread no',
  sender:
    'sender, from, sent by, author, from name, from party, from address, from number, sender name, originator, posted by, written by, who sent, caller, from display name, from user, sent from, message from, from who, from whom, who wrote, by whom, sender display, origin party, from contact, source party, sending user, sender role, sender type, from role',
  receiver:
    'receiver, to, sent to, to name, addressee, to number, to address, recipient name, recipient number, to display name, to user, message to, to whom, recipient display, to contact, sent to number, destination',
  direction:
    'direction, in out, inbound outbound, inout, incoming outgoing, dir, way, flow, message direction, in or out, inbound, outgoing, in outbound, is incoming, is outgoing, is inbound, is outbound, incoming, incoming flag, inbound flag, dirn, drctn, in out flag, msg direction, message flow, incoming y n',
  channel:
    'channel, medium, platform, chan, via, media, channel type, message type, comm type, communication type, contact channel, chnl, sent via, message channel, sent by means, delivery channel, delivery method, comms channel, comm channel, communication channel, messaging channel, contact method, send via, send by, delivered by, contact medium, chnl type, mode of contact, method of contact, message medium, sent through',
  sent: 'sent, sent at, sent on, sent date, date sent, sent time, message date, sent datetime, ts sent, message time, time sent, msg date, delivered at, received at, sent ts, sent timestamp, msg dt, posted at, time stamp sent, date sent out, sent date time utc, message timestamp, msg ts, msgdt, date of message, message sent at, sent out, dispatched at, when sent, date and time sent, time of message, logged at, call time, contact date',
  topic:
    'subject line, subject, subj, topic, heading, headline, re, message subject, title line, email subject, regarding, re line, title of message, subject of message, msg subject, about, concerning, subject text',
  body: 'body, content, contents, text, message text, message body, msg text, txt, message content, email body, sms text, body text, message copy, copy, wording, message wording, contents of message, what was said, message detail, message details, words, full text, text body, body of message, msg body, msg content, transcript, script text, message copy text, content text, letter text',
  audience:
    'audience, segment, target audience, target group, aimed at, cohort, target segment, segmentation, filter criteria, target list, population, audience segment, recipients group, who for, sent to group, aimed at group, who gets it, who receives, patient segment, target patients, target population, recipients segment, audience name, audience desc, selection, targeting, list segment, patient list, focus group, intended for, aimed, segment name',
  scheduled:
    'scheduled, scheduled at, scheduled for, send date, send at, launch date, planned, scheduled date, launch, go live, scheduled on, schedule date, goes out, send on, run date, planned for, launch at, send time, dispatch date, scheduled time, going out on, goes out on, going out, to be sent on, to be sent, planned date, planned send, scheduled send, date scheduled, schedule dt, send dt, launch dt, date of launch, run at, deliver on, scheduled date and time, planned at, starts sending, date to send, broadcast date, broadcast at',
  responded:
    'responded, responded at, response date, replied, replied at, answered, answered at, responded on, response time, date responded, reply date, response at, reply at, date of response, reacted at, replied on, reply received, response received, response received at, answered on, reply dt, resp date, resp dt, responded date, responsedate, reply timestamp, time of reply, date of reply',
  response: 'response, reply, reaction, answer, member response, reacted, engagement, feedback',
  consent:
    'consent, consents, consented, agreement, gdpr, permission, authorisation, authorization, consent given, consent status, hipaa, data consent, privacy consent, consent to treatment, terms accepted, consent signed, treatment consent, consent to treat, treatment agreement, consent flag, consents to, privacy notice signed, privacy agreement, consent yes no, consent y n, consent state, consent form status, data protection consent, gdpr status, agreed to terms, agrees, patient consent, consent obtained, signed consent, privacy signed, hipaa signed, hipaa consent, hipaa form, informed consent, consent choice',
  referral:
    'referral, referred, referred by, referral source, how heard, heard about us, how did you hear, source of referral, how did you hear about us, found us, lead source, referrer, referring doctor, referral type, ref source, heard from, marketing source, acquisition source, came via, how found, referred from, hear about us, ref by, heard about us from, how heard about us, how did they hear, how did you find us, how did patient find us, where did you hear about us, found us via, came to us via, patient source, source of patient, lead channel, referral channel, refd by, refby, referral via, who referred, who referred you, recommended by, introduced by, referring source, refsrc, referral from, marketing channel',
  source: 'source, src, origin, source name',
  relation:
    'relation, relationship, reln, relation to patient, related as, rel, relationship to patient, relship, connection, kinship, rltn, emergency relation, their relationship, kin relation, kin relationship, nok relation, relation to contact, contact relation, relationship of contact, reltn, relship to pt, related how, how related, relation type, rel to pt, rel to patient, nature of relationship',
  submitted:
    'submitted, submitted at, submitted on, submission date, date submitted, completed on, filled, filled in, filled on, form date, date filled, date of form, submit date, form completed, completion date, form submitted, signed on form, sub dt, form received, received on form, date received form, form received on, date form filled, filled out on, filled out, filled in at, form filled, date of completion, completed at, form submission date, submission time, submission timestamp, form timestamp, date of registration form, signed on, date signed form, form sent at',
  file: 'file, filename, file name, fname file, attachment name, document name, doc name, file title, document title, doc title, original name, orig filename, original filename, name of file, file label, doc label, original file, original file name, scan name, file desc, document label, attachment file, image name, filenm, docname, docnm, display file name',
  path: 'path, file path, filepath, folder, storage path, file location, relative path, storage key, uri, file url, link, file link, disk path, dir path, document path, s3 key, directory, location on disk, stored at, file ref path, relative file path, where stored, where it is, folder path, file folder, stored in, blob path, blob url, object key, archive path, image path, doc path, document location, rel path, disk location, network path, full path, pathname',
  mime: 'mime, mime type, content type, mimetype, media type, file type, format, extension, ext, file format, filetype, contenttype, file extension, file mime, file content type, doc format, document format, file kind, mime content, format type, filefmt',
  uploaded:
    'uploaded, uploaded at, uploaded on, upload date, upload time, date uploaded, uploaded date, scanned on, scan date, attached on, filed on, upload ts, uploaded ts, upl dt, added to file on, upload dt, date scanned, scanned, date filed, filed, filed date, attached at, attached date, date attached, added to record, upl date, upld, upld dt, uploaded time, import date doc, scan dt, scandt, date of upload, received on, saved on, date saved',
  by: 'by, author name',
  uploader:
    'uploaded by, uploader, uploaded user, scanned by, attached by, filed by, upload user, up by, upl by, uploaded by user, upload by, upl user, uploading user, user who uploaded, added by user, filed by user, scanned by user, saved by, uploaded from user, upldby, scan by, scan user',
  'created by':
    'created by, entered by, added by, registered by, booked by, issued by, made by, recorded by, creator, data entry by, input by, cashier, captured by, created user, taken by, collected by, captured, taken by user, created user id, createdby, entered user, enteredby, posted by, postedby, operator id, opid user, crt by, crtby, cre by, booked user',
  'updated by':
    'updated by, modified by, changed by, edited by, last modified by, last updated by, mod by, upd by, upd user, last edited by, mod user',
  minutes:
    'minutes, mins, min, minutes booked, number of minutes, duration in minutes, length in minutes, appt length, apptlen, length mins, slot mins, minutes planned, planned minutes, session length, slot duration, booked minutes, visit length',
  outcome: 'outcome, result, results, disposition',
  line: 'line, lines, entry, ln',
  'home phone':
    'phone h, h phone, ph h, tel h, home ph, home tel, hm phone, home telephone, home number, residence phone, res phone, phone home, phone res, house telephone, tel home, homephone, hphone, landline number, land line',
  'work phone':
    'phone w, w phone, ph w, tel w, work ph, work tel, wk phone, business phone, office number, phone work, phone bus, workphone, wphone, tel work, office tel, business number',
};

/** German words and phrases of record headers, by the canonical words they stand for. */
export const GERMAN: Readonly<Record<string, string>> = {
  patient:
    'patient, patientin, patienten, pat, klient, kunde, kunden, person, personen, klienten, patienten stamm, pt, patientenstamm, stammdaten, stammdaten patienten, patientenliste, patientenkartei, kartei, wer',
  physician:
    'arzt, ärztin, ärzte, behandler, doktor, mediziner, hausarzt, zahnarzt, therapeut, verordner, behandelnder arzt, leistungserbringer, überweisender arzt, verschreiber, verschreibender arzt, therapeutin, behandlerin, bezugsarzt, arzt oder behandler, stammarzt, betreuender arzt, verordnender arzt, beh arzt, dr, verordnet von, behandelt von, verschrieben von, gesehen von, ausgestellt von arzt, behandelnde ärztin, zust arzt, zuständiger arzt, verantwortlicher arzt, bei arzt, physiotherapeut, psychologe, fachärztin, stationsarzt, arztkürzel, arztname, behandlername, konsiliararzt, kinderarzt',
  staff:
    'mitarbeiter, mitarbeiterin, personal, angestellte, benutzer, nutzer, mitarbeitende, team, anwender, bearbeiter, bediener',
  clinic:
    'klinik, kliniken, praxis, praxen, standort, standorte, filiale, filialen, niederlassung, einrichtung, krankenhaus, zentrum, betriebsstätte, ordination, zweigstelle, zweigpraxis, mandant, mvz, betrieb, haus',
  appointment:
    'termin, termine, terminbuchung, kalender, terminkalender, buchung, buchungen, terminplan, vereinbarung, terminliste, termine liste, vereinbarte termine, terminübersicht, bestellliste, bestellbuch',
  invoice:
    'rechnung, rechnungen, beleg, quittung, abrechnung, abrechnungen, re, rg, faktura, leistungen abrechnung, honorarnote, honorar, buchungsposten, rechn, posten, honorarnoten, rechnungsposten, offene posten, zahlungen liste, kassabuch, kassenbuch, leistungsabrechnung, buchhaltung, umsatz, umsätze, rechnungsliste',
  payment: 'zahlung, zahlungen, bezahlung, zahlungseingänge',
  prescription:
    'rezept, rezepte, verordnung, verordnungen, verschreibung, verschreibungen, rez, medikation, medikationsplan, vo, arzneiverordnung, erezept',
  message:
    'nachricht, nachrichten, mitteilung, mitteilungen, chatverlauf, korrespondenz, kommunikation, anruf, anrufe, nachr, msg, schriftverkehr',
  campaign: 'kampagne, kampagnen, aktion, aktionen, rundschreiben, kamp, serienbrief, mailing aktion',
  member: 'mitglied, mitglieder, empfänger, teilnehmer, teilnahme, teilnehmende, kampagnenmitglied',
  form: 'formular, formulare, anmeldung, anmeldungen, aufnahmebogen, fragebogen, aufnahme, anmeldebogen, erfassungsbogen, anamnesebogen, patientenaufnahme, aufnahmen, registrierung, anmeldeformular, aufnahmeformular, bogen, erstaufnahme',
  visit:
    'besuch, besuche, konsultation, konsultationen, behandlung fall, sitzung, sitzungen, fall, fälle, kontakt arzt, behandlungen, behandlungsfall, besuchs, sprechstunde, arztkontakt, karteikarte, karteieintrag, visite, konsultationsliste, behandlungsdaten, behandlungsverlauf, verlaufseintrag, krankengeschichte eintrag, kg eintrag, arztbesuch, behandlungsfälle, ordination, kontakte arzt, konsil',
  document:
    'dokument, dokumente, anhang, anhänge, unterlagen, dateien, anlage, anlagen, dok, schriftstück, dokumentenverzeichnis, befunde, dokumentenarchiv, archiv, dokumentenliste, befundarchiv, scan archiv, anhänge liste',
  emergency:
    'notfall, notfallkontakt, im notfall, notfallperson, angehöriger, angehörige, bezugsperson, notf, nächster angehöriger, kontaktperson, im notfall verständigen, vertrauensperson, notfall kontakt, ansprechpartner, im notfall benachrichtigen, zu verständigen, notfall person, notfallnummer person, angehöriger kontakt, verständigen im notfall',
  contact: 'kontakt, kontakte, ansprechperson',
  insurance:
    'versicherung, versicherungen, krankenkasse, kasse, kostenträger, krankenversicherung, versicherer, kk, krankenversicherer, ktr, kassenname, vers, versicherungsgesellschaft, kassen, kasse name, versicherungsträger, kostenträgername, zusatzversicherung anbieter, krankenkassenname, kassa, kv, sv träger, versicherungsname, krankenversicherer name',
  policy:
    'versicherungsnummer, policennummer, versichertennummer, versicherungsnr, police, policen, polizze, kvnr, mitgliedsnummer, versicherten nr, vers nr, versnr, versichertennr, krankenversichertennummer, vertragsnummer, policenr, versicherungsscheinnummer, polizzennummer, versicherungsschein, egk nr, egk nummer, kartennummer kasse',
  guardian:
    'vormund, erziehungsberechtigter, gesetzlicher vertreter, betreuer, versicherter, zahlungspflichtiger, sorgeberechtigter, hauptversicherter, rechnungsempfänger',
  mother: 'mutter, name der mutter',
  father: 'vater, name des vaters',
  spouse: 'ehepartner, ehegatte, partner',
  employer: 'arbeitgeber, firma',
  id: 'kennung, schlüssel, identnummer, ident, schl',
  number: 'nummer, nr, num, lfdnr, lfd nr, laufende nummer, nm, no, anzahl',
  code: 'kürzel, code, kode, kurzzeichen, ziffer',
  reference: 'referenz, aktenzeichen',
  name: 'name, bezeichnung, namen, benennung',
  full: 'vollständig, vollständiger, ganzer, gesamter, voll',
  given: 'vorname, vornamen, rufname, vname, vn, vorn, vor name',
  surname: 'nachname, familienname, zuname, name, nname, nn, nachn, fam name, famname, hausname',
  'full name':
    'vollständiger name, vor und nachname, name vorname, vorname nachname, nachname vorname, gesamtname, name und vorname, ganzer name, vollname, name komplett, anzeigename',
  middle: 'zweiter vorname, mittelname, weitere vornamen, zweitname, zwischenname, zweitvorname',
  maiden: 'geburtsname, mädchenname',
  title: 'anrede, titel, akad titel, akademischer grad, namenszusatz',
  'birth date':
    'geburtsdatum, geb datum, gebdat, geb, geboren, geburtstag, geboren am, geb am, gdatum, geb dat, gebdatum, gebtag, geburtsdat, gebd, geburt, geb tag, g dat',
  birth: 'geburts',
  age: 'alter, lebensalter, jahre',
  sex: 'geschlecht, gesch, ges, geschl, sex',
  email: 'e mail, mailadresse, e mail adresse, elektronische post, mail, email adresse, mailaddr',
  phone:
    'telefon, tel, telefonnummer, rufnummer, festnetz, fon, tel nr, telnr, telefonnr, fernruf, telefon 1, kontakttelefon, telefon festnetz, tel festnetz, tf, ruf nr, rufnr, fernsprecher',
  mobile:
    'handy, mobil, mobiltelefon, handynummer, mobilnummer, mobilfunk, mobil nr, handynr, mobilnr, funktelefon, mobilfunknummer, natel, mobilruf, handy nr, tel mobil, mobiltel',
  home: 'privat, zuhause, wohnung, zu hause, daheim',
  work: 'geschäftlich, dienstlich, büro, arbeit, dienst, beruflich, geschäft, firma telefon',
  secondary: 'zweite, zweiter, weitere, alternativ, zusätzlich, andere, zweites, alternative, sonstige, zweit',
  primary: 'haupt, primär, standard',
  address: 'adresse, anschrift, adr, wohnadresse, postanschrift, wohnanschrift, anschr, adresse komplett',
  street:
    'straße, strasse, str, straße und hausnummer, straße nr, straße hausnummer, hausanschrift, strasse nr, strasse und nr, gasse, straße hausnr, strasse hnr, str hausnr, anschrift straße, strassenname',
  'street second': 'adresszusatz, zusatz, hausnummer, adresse 2, stiege, hnr, hausnr, adreßzusatz, anschriftenzusatz',
  city: 'ort, stadt, wohnort, gemeinde, ortschaft, ortsname, whg ort',
  state: 'bundesland, land bundesland, kanton, region, provinz, blnd, bdl',
  county: 'ortsteil, kreis, landkreis, bezirk, stadtteil',
  postcode: 'plz, postleitzahl, postl, plzahl',
  country: 'land, staat, länderkennzeichen, lkz, landeskennung, wohnland, ländercode, länderkz',
  nationality: 'staatsangehörigkeit, nationalität, staatsbürgerschaft',
  'medical record':
    'aktennummer, patientenaktennummer, aktennr, akten nr, karteinummer, kartei nr, karteinr, krankenakte, fallnummer, patientenakte, akte, papierakte, karteikarte nr, karteikartennummer, akten nummer, aktenzeichen patient, krankenblattnummer, krankenblatt, karteikartennr',
  'national identity':
    'sozialversicherungsnummer, svnr, sv nummer, ausweisnummer, personalausweis, ahv nummer, ahv, personalausweisnummer, sv nr, sozversnr, reisepass, passnummer, rentenversicherungsnummer, steuer id patient, ahv nr, ausweisnr, ausweis nr, sozialvers nr, perso nr, rvnr, steueridentifikationsnummer, sozialversicherungsnr, versicherungsnr sozial, soz vers nr, ahv nr neu',
  'blood group': 'blutgruppe, blutgr, bg, blutgruppe rh, rhesusfaktor, blutgrp, rhesus, blut gruppe',
  marital: 'familienstand, fam stand, zivilstand, personenstand, famstand, famst, fam st, ehestand',
  occupation: 'beruf, tätigkeit, beschäftigung, ausgeübter beruf, berufsbezeichnung',
  language: 'sprache, muttersprache, bevorzugte sprache, spr, korrespondenzsprache, gesprochene sprache',
  'medical history':
    'anamnese, vorgeschichte, krankengeschichte, vorerkrankungen, krankheitsgeschichte, krankheitsvorgeschichte, vorerkr, eigenanamnese, med vorgeschichte, medizinische vorgeschichte',
  family: 'familien, familie, familienangehörige',
  allergy:
    'allergie, allergien, unverträglichkeiten, allergisch gegen, unverträglichkeit, allerg, cave, bekannte allergien, allergie liste',
  'chronic condition':
    'chronische erkrankungen, chronische krankheiten, dauerdiagnosen, chronisch, begleiterkrankungen, chron erkrankungen, dauerdiagnose, grunderkrankungen, chronische erkrankung, chron krankheiten, dauererkrankungen, chronische leiden, chron erkr, komorbiditäten, chronische krankheit',
  condition: 'erkrankung, krankheit, erkrankungen, leiden',
  note: 'bemerkung, bemerkungen, notiz, notizen, anmerkung, anmerkungen, kommentar, hinweise, hinweis, bem, freitext, anm, kommentare, vermerk, interne notiz, sonstiges, memo, info, zusatzinfo, vermerke, besonderes, besonderheiten, patientennotiz, weitere angaben, hinweistext, interne bemerkung, zusätzliche angaben, notizfeld',
  status: 'status, zustand, stand, stat, kennzeichen, zahlungsstand, bearbeitungsstand, terminstatus stand',
  active: 'aktiv, beschäftigt, tätig, angestellt, inaktiv, ist aktiv, aktuell beschäftigt, noch tätig',
  created:
    'erstellt, erstellt am, angelegt, angelegt am, erfasst am, anlagedatum, erstellungsdatum, aufgenommen am, registriert am, erfassungsdatum, eintrittsdatum, neuanlage, anl dat, aufnahmedatum, angemeldet am, anmeldedatum, erf am, anldat, angel am, patient seit, kunde seit, erstdatum, erf dat, eingetragen am, erfasst, gebucht am, erstanlage, anlage am, eingangsdatum, patient seit dem, erstkontakt, neuaufnahme am, datensatz erstellt, aufgenommen, registriert, eröffnet am, eröffnung, erfasst seit, dossier eröffnet, anlage datum',
  updated:
    'geändert, geändert am, aktualisiert, aktualisiert am, letzte änderung, änderungsdatum, bearbeitet am, letzte aktualisierung, geaendert, zuletzt geändert, änd dat, aend am, aenddat, änderung, aktualisierungsdatum, modifiziert, zuletzt geändert am, zuletzt bearbeitet, letzte bearbeitung, mutiert, mutation, geänd, gea am, stand vom, ltz aenderung, änd am, stand änderung, datensatz geändert, letztes update, nachgeführt am, mutationsdatum, letzte mutation, zuletzt aktualisiert, bearbeitet',
  website: 'webseite, internetseite, homepage, internet, webadresse, web, internetadresse',
  kind: 'art, typ, kategorie, klasse, sorte, gattung',
  role: 'rolle, funktion, position, stellung, aufgabe, berufsgruppe, tätigkeitsbereich',
  specialty:
    'fachrichtung, fachgebiet, fachbereich, spezialisierung, fach, facharzt für, abteilung, fachr, schwerpunkt, facharztbezeichnung, disziplin, fachgruppe',
  credential:
    'lanr, arztnummer, approbation, approbationsnummer, qualifikation, lebenslange arztnummer, zulassung, qualifikationen, zulassungsnummer, abschluss, titel qualifikation, zsr nummer, zsr, arzt lanr, arztnr, kammer nr, ausbildung, diplom, registernummer, lizenz, fachliche qualifikation, ärztekammer nr, ärztekammernummer, zsr nr, gln, gln nr, berufserlaubnis, registrierungsnummer',
  start: 'beginn, anfang, start, von, ab, beginnt, beginn uhrzeit, startzeit, beginn am, terminbeginn',
  end: 'ende, bis, endet, endzeit, schluss, ende am, endezeit, terminende',
  date: 'datum, tag, dat, am, dtm',
  time: 'uhrzeit, zeit, stunde, uhr, zt',
  'date time': 'datum uhrzeit, zeitpunkt, zeitstempel, datum zeit, datum und uhrzeit, datum und zeit',
  duration:
    'dauer, länge, zeitdauer, zeitraum, einnahmedauer, anwendungsdauer, behandlungsdauer, therapiedauer, verordnungsdauer, reichweite, für tage',
  days: 'tage, anzahl tage, tage vorrat',
  reason:
    'grund, anlass, besuchsgrund, behandlungsgrund, termingrund, konsultationsgrund, vorstellungsgrund, grund des besuchs, terminanlass, anliegen, beratungsanlass',
  symptom:
    'symptome, symptom, beschwerden, aktuelle beschwerden, klinik symptome, beschwerde, beschwerdebild, leitsymptom, hauptbeschwerde, symptomatik',
  diagnosis:
    'diagnose, diagnosen, befunddiagnose, diagnosetext, diagn, klartextdiagnose, diagnose text, diagnose klartext',
  'diagnosis code':
    'icd schlüssel, icd code, diagnoseschlüssel, diagnosecode, icd 10, icd, icd codes, diag code, diagnoseschluessel, icd nr, icd gm, icd 10 gm, diagnosecodes, dx schlüssel, icd10 code',
  treatment:
    'behandlung, therapie, maßnahme, maßnahmen, prozedur, therapieplan, vorgehen, ther, behandlungsplan, durchgeführte behandlung, therapien, verfahren',
  vitals:
    'vitalwerte, vitalparameter, blutdruck, gewicht, größe, temperatur, puls, rr, vitalzeichen, vitaldaten, herzfrequenz, bmi, körpergröße, körpergewicht, sauerstoffsättigung, vitals, blutdruck puls, körpermasse, rr puls, temp, größe gewicht, bz, blutzucker, rr syst, rr diast, gewicht kg, größe cm, groesse cm',
  'follow up':
    'nächster termin, wiedervorstellung, nachkontrolle, kontrolltermin, folgetermin, wiedervorlage, nachsorge, kontrolle, wv, nächste kontrolle, nächster besuch, wiedervorst, kontrolle am, kontrolldatum, wiederbestellung, folgebesuch, kontrolle in, nächste ordination, wiederkommen am, wv datum, wv am, nächste konsultation, wiedervorstellung am',
  amount:
    'betrag, summe, gesamtbetrag, preis, gesamt, rechnungsbetrag, kosten, gebühr, brutto, wert, betr, gesamtsumme, endbetrag, rg betrag, bruttobetrag, forderung, re betrag, gesamtpreis, honorarbetrag, total, rechnungssumme, betrag brutto, brutto betrag, gesamt brutto, rechnungssumme brutto, zu zahlen, honorarsumme, endsumme, totalbetrag, betrag eur, betrag chf',
  paid: 'bezahlt, gezahlt, bezahlter betrag, zahlbetrag, eingegangen, beglichen, gezahlter betrag, bereits bezahlt, bezahlt betrag, gez betrag, gezahlt betrag, geleistete zahlung, zahlungsbetrag, bereits gezahlt',
  balance: 'saldo, offen, offener betrag, restbetrag, rest, ausstehend, offener posten',
  currency: 'währung, whg, waehrung, wrg, währungscode, wkz',
  method:
    'zahlungsart, zahlungsweise, zahlart, zahlungsmethode, zahlweg, bezahlart, art der zahlung, zahlungsmittel, zahlungsform, zahlungsweg',
  issued:
    'rechnungsdatum, ausgestellt am, ausstellungsdatum, rg datum, fakturadatum, re datum, rechn datum, belegdatum, redatum, rgdatum, ausgestellt, rechnungsdat, datum der rechnung, rechnung vom',
  due: 'fällig, fällig am, fälligkeit, zahlbar bis',
  description:
    'beschreibung, leistung, position text, leistungstext, details, artikel, leistungsbeschreibung, posten, leistungen, leistungsbezeichnung, positionstext, gegenstand, leist, buchungstext',
  drug: 'medikament, medikamente, arzneimittel, wirkstoff, präparat, medikation, arznei, handelsname, med, medikamentenname, arzneimittelname, präparatename, mittel, medik, arzneispezialität, medikamentenbezeichnung, arzneispezialitäten, präparatbezeichnung, verordnetes medikament, medikamentname, arzneibezeichnung, fertigarzneimittel, medi',
  dose: 'dosis, dosierung, stärke, wirkstärke, dos, dosisstärke, wirkstoffstärke, einzeldosis',
  frequency:
    'häufigkeit, frequenz, einnahme, einnahmeschema, intervall, mal täglich, einnahmehäufigkeit, wie oft, schema, einnahmezeit, einnahmerhythmus, dosierungsschema, dosierschema, einnahmeintervall',
  instruction:
    'anweisung, anweisungen, einnahmehinweis, gebrauchsanweisung, hinweise einnahme, einnahmehinweise, anwendung, anwendungshinweis, hinweis zur einnahme, einnahmeanweisung, anwendungshinweise, signatur rezept, hinweise patient',
  refill:
    'wiederholungen, wiederholung, nachfüllungen, wdh, anzahl wiederholungen, wiederholrezepte, folgerezepte, wiederholbar, nachfüllung, erneuerungen',
  thread:
    'verlauf, unterhaltung, konversation, gespräch, thread, gesprächsverlauf, konversations, chat verlauf, vorgang',
  sender: 'absender, von, gesendet von, verfasser, autor, sender, von wem, abs, geschrieben von',
  receiver: 'empfänger, an, gesendet an, adressat',
  direction:
    'richtung, eingehend ausgehend, ein aus, eingang ausgang, ein ausgang, ein oder ausgang, nachrichtenrichtung',
  channel:
    'kanal, medium, weg, versandart, kommunikationsweg, kontaktweg, versandweg, kommunikationskanal, kommunikationsart, versandkanal',
  sent: 'gesendet, gesendet am, versendet am, versanddatum, sendedatum, verschickt am, sendezeit, versandzeit, gesendet um, versand am, versandt am, sendezeitpunkt, zeitpunkt versand, übermittelt am, nachricht vom',
  topic: 'betreff, thema, titel, überschrift, gegenstand',
  body: 'inhalt, text, nachrichtentext, nachricht, mitteilung, textinhalt, nachrichteninhalt, wortlaut',
  audience:
    'zielgruppe, segment, publikum, adressaten, verteiler, zielgruppensegment, empfängerkreis, adressatenkreis, empfängergruppe',
  scheduled:
    'geplant, geplant am, geplant für, versand geplant, startdatum kampagne, terminiert, vorgesehen, versandtermin, geplanter versand, geplant zum, planung, vorgesehen am, geplantes datum, terminiert auf, plandatum, geplant fuer, aussendung am, aussendedatum',
  responded:
    'geantwortet, geantwortet am, antwortdatum, beantwortet am, rückmeldung am, reagiert am, antwort am, rückmeldedatum, antwort vom, beantwortet',
  response: 'antwort, rückmeldung, ergebnis, reaktion',
  consent:
    'einwilligung, zustimmung, dsgvo, einverständnis, einverständniserklärung, datenschutz, datenschutzerklärung, einwilligung status, dsgvo einwilligung, behandlungseinwilligung, einwilligungserklärung, datenschutzeinwilligung, einw',
  referral:
    'überwiesen von, überweisung, zuweiser, empfohlen von, wie aufmerksam geworden, herkunft, quelle, zuweisung, empfehlung, überweiser, aufmerksam geworden durch, zuweisungsquelle, vermittelt durch, überwiesen durch, empfohlen durch, wie haben sie von uns erfahren, woher, zugewiesen von, geworben durch, wie sind sie auf uns aufmerksam geworden, wie gefunden, wie auf uns aufmerksam, kam über, gekommen durch, zuweisender arzt, zuweisende stelle, empfehlung durch, gefunden über',
  relation:
    'beziehung, verwandtschaft, verhältnis, verwandtschaftsgrad, verwandtschaftsverhältnis, beziehung zum patienten, bezug, verhältnis zum patienten, angehörigenstatus, beziehung zu patient, verhältnis zu patient, beziehung zur person, angehörig als, verwandtschaft zum patienten',
  submitted:
    'ausgefüllt am, eingereicht am, abgesendet am, eingereicht, formulardatum, abgegeben am, ausgefüllt, aufnahme am, übermittelt formular, ausfülldatum, datum ausgefüllt, datum der aufnahme, unterschrieben am formular, bogen vom, abgegeben',
  file: 'datei, dateiname, dokumentname, name der datei, dateibezeichnung, dokumentenname, dokumenttitel, originaldateiname',
  path: 'pfad, dateipfad, ablageort, verzeichnis, speicherort, ordner, ablage, ablagepfad, ablageverzeichnis, speicherpfad, dateiablage',
  mime: 'dateityp, dateiformat, mimetyp, format, dateiendung, mime typ, dateiart, medientyp, endung, dokumentformat',
  uploaded:
    'hochgeladen, hochgeladen am, eingescannt am, importiert am, abgelegt am, uploaddatum, gescannt am, hochladedatum, ablagedatum, upload am, datum upload, eingelesen am, gespeichert am, scandatum, archiviert am',
  by: 'von, durch',
  uploader:
    'hochgeladen von, eingescannt von, importiert von, hochgeladen durch, abgelegt von, gescannt von, upload durch, archiviert von',
  'created by':
    'erstellt von, angelegt von, erfasst von, erstellt durch, gebucht von, angelegt durch, erfasser, sachbearbeiter',
  'updated by': 'geändert von, bearbeitet von, geändert durch, letzter bearbeiter',
  room: 'raum, zimmer, behandlungszimmer, bett, sprechzimmer, behandlungsraum',
  tax: 'steuer, mwst, umsatzsteuer, ust',
  discount: 'rabatt, nachlass, skonto',
  photo: 'foto, bild, lichtbild',
  deleted: 'gelöscht, entfernt',
  login: 'anmeldung login, letzte anmeldung, letzter login',
  points: 'punkte',
  optin: 'werbung, werbeeinwilligung, newsletter, sms erinnerung, erinnerung per sms, sms ok',
  religion: 'konfession, religion, religionszugehörigkeit',
  education: 'bildung, schulbildung, bildungsstand',
  ethnicity: 'ethnie, ethnische herkunft',
  deceased: 'verstorben, todesdatum, gestorben, verstorben am',
  minutes: 'minuten, min',
  line: 'zeile, position, buchungszeile, buchung',
  'payment date':
    'zahlungseingang, zahlungsdatum, bezahlt am, zahldatum, gezahlt am, eingang am, zahlung am, eingegangen am, zahleingang, dat zahlung, zahlungstag, buchungsdatum zahlung, datum der zahlung',
  'home phone': 'telefon privat, tel privat, tel p, telefon zuhause, privatnummer, tel zuhause, privattelefon',
  'work phone':
    'telefon geschäftlich, tel geschäft, tel g, tel dienstlich, tel arbeit, telefon dienst, diensttelefon, geschäftsnummer',
};

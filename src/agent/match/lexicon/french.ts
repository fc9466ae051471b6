/** French words and phrases of record headers, by the canonical words they stand for. */
export const FRENCH: Readonly<Record<string, string>> = {
  patient:
    'patient, patiente, patients, pat, usager, usagers, client, clients, personne, bénéficiaire, assuré patient, malade, dossier patient, dossier, patientèle, malades, assurés, fichier patient, qui',
  physician:
    'médecin, médecins, docteur, docteurs, praticien, praticiens, praticienne, soignant, soignants, dr, méd, médecin traitant, médecin référent, médecin généraliste, prescripteur, dentiste, chirurgien, spécialiste, intervenant, thérapeute, kinésithérapeute, kiné, sage femme, professionnel de santé, professionnel, prat, prescrit par, vu par, suivi par, médecin prescripteur, adressé à, consulté par, praticien référent, praticien prescripteur, avec, docteur traitant, ostéopathe, podologue, psychologue, dermatologue, pédiatre, prescripteur nom, médecin vu',
  staff: 'personnel, employé, employés, utilisateur, utilisateurs, collaborateur, collaborateurs, équipe, effectif',
  clinic:
    'clinique, cliniques, cabinet, cabinets, centre, centres, site, sites, établissement, établissements, hôpital, maison de santé, centre médical, antenne, agence, structure, lieu de soins, lieu, lieu de consultation, lieu consultation, cabinet médical, implantation, pôle, centre de soins, structure de soins',
  appointment:
    'rendez vous, rdv, rdvs, rendezvous, agenda, réservation, réservations, créneau, prise de rendez vous, carnet de rdv, planning, plannings, rdv patients, prise rdv',
  invoice:
    'facture, factures, note d honoraires, reçu, facturation, fact, ligne de facture, règlements, quittance, feuille de soins, encaissement, recettes, recette, livre de recettes, journal des recettes, comptabilité, compta, factures patients, honoraires',
  payment: 'paiement, paiements, règlement, versement, pmt, encaissement, encaissements',
  prescription: 'ordonnance, ordonnances, prescription, prescriptions, ord, ordo, prescr, ligne ordonnance',
  message: 'message, messages, messagerie, msg, conversations, communication, échanges, courrier, appels, appel',
  campaign: 'campagne, campagnes, diffusion, diffusions, opération, action de prévention, envoi groupé, camp',
  member: 'membre, membres, destinataires, participants, participant, inscrits, destinataire, inscription campagne',
  form: 'formulaire, formulaires, fiche, fiches, admission, admissions, questionnaire, fiche patient, fiche d accueil, accueil, préadmission, dossier d admission, inscription, inscriptions, fiche d inscription, fiche de renseignements, questionnaire médical, fiche administrative, questionnaire patient, fiche d entrée, formulaire d inscription',
  visit:
    'visite, visites, consultation, consultations, séance, séances, épisode, épisodes, passage, acte, actes, venue, consult, rencontre, consultations médicales, compte rendu de consultation, observations médicales, notes de consultation, dossier médical visites, suivi consultations',
  document: 'document, documents, pièce jointe, pièces jointes, pj, fichiers, doc, numérisation, pièces',
  emergency:
    'urgence, contact d urgence, contact urgence, personne à prévenir, personne à contacter, à prévenir, en cas d urgence, proche, pers a prevenir, urg, personne de confiance, proche à prévenir, personne à contacter en cas d urgence, contact en cas d urgence, à contacter, proche à contacter, contact proche, pers confiance, pers contact, prevenir en cas d urgence',
  contact: 'contact, contacts, coordonnées',
  insurance:
    'assurance, assureur, mutuelle, mutuelles, complémentaire, complémentaire santé, organisme, caisse, assurances, compagnie d assurance, régime, amc, organisme payeur, organisme assureur, assurance maladie, assurance santé, tiers payant, organisme complémentaire, assur',
  policy:
    'numéro de police, police, n adhérent, numéro adhérent, adhérent, n police, numéro de contrat, contrat, num contrat, n° police, n° contrat, no adherent, numéro assuré, n assuré, numéro mutuelle, n mutuelle, num adherent, num police, n° adhérent, carte mutuelle',
  guardian: 'tuteur, représentant légal, responsable légal, assuré, titulaire, tutrice',
  mother: 'mère, nom de la mère',
  father: 'père, nom du père',
  spouse: 'conjoint, conjointe, époux, épouse',
  employer: 'employeur, entreprise',
  id: 'identifiant, clé, ident, idt, cle, n enregistrement, numéro interne, id interne',
  number: 'numéro, num, n°, no, nº, nombre, numero, nb',
  code: 'code, cod',
  reference: 'référence, réf, ref',
  name: 'nom, libellé, dénomination, raison sociale, intitulé, désignation, lib, enseigne',
  full: 'complet, complète, entier',
  given: 'prénom, prénoms, pren, prénom usuel, prnm, prenom patient',
  surname: 'nom de famille, nom, nom patronymique, patronyme, nom usuel, nom d usage, nom famille',
  'full name':
    'nom complet, nom et prénom, nom prénom, nom et prénoms, prénom et nom, prénom nom, identité, nom prenoms, nomprenom',
  middle: 'deuxième prénom, second prénom, autre prénom, autres prénoms, prenom 2, 2e prénom, 2eme prenom',
  maiden: 'nom de naissance, nom de jeune fille, nom naissance',
  title: 'civilité, titre, civ, qualité civile',
  'birth date':
    'date de naissance, date naissance, né le, née le, naissance, ddn, dt naissance, date naiss, dnais, datenaissance, d naissance, date de naiss, né e le, dat nais, naiss, datnais, dnaiss, dt naiss, ne e',
  age: 'âge, ans',
  sex: 'sexe, genre, sx',
  email:
    'courriel, mail, adresse mail, adresse électronique, e mail, mél, adresse courriel, courrier électronique, adresse email, mel',
  phone:
    'téléphone, tél, tel, numéro de téléphone, téléphone fixe, fixe, n° tel, no tel, telephone 1, num tel, coordonnées téléphoniques, tel fixe, n téléphone, tph',
  mobile:
    'portable, mobile, gsm, téléphone portable, tél portable, tel mobile, téléphone mobile, port, tél mobile, n° portable, num portable, natel, portable patient, numéro de portable, n de portable, tel gsm, mob',
  home: 'domicile, maison, personnel téléphone, dom',
  work: 'travail, bureau, professionnel téléphone, pro, professionnel',
  secondary: 'secondaire, autre, alternatif, deuxième, second, supplémentaire',
  primary: 'principal, principale',
  address: 'adresse, adr, adresse postale, adresse complète, domiciliation, adresse domicile',
  street:
    'rue, voie, numéro et rue, adresse 1, ligne adresse, rue et numéro, adresse ligne 1, n° et voie, libellé voie, adresse rue, adr1, no et rue',
  'street second':
    'complément, complément d adresse, adresse 2, bâtiment, étage, cplt adresse, adresse ligne 2, adr2, complement adresse',
  city: 'ville, commune, localité, ville de résidence, vil',
  state: 'état, province, région, département, canton, dept, dép',
  county: 'quartier, arrondissement, lieu dit',
  postcode: 'code postal, cp, npa, codepostal, cod postal, c p, code post, cpostal',
  country: 'pays, pays de résidence',
  nationality: 'nationalité',
  'medical record':
    'numéro de dossier, n° dossier, no dossier, dossier, num dossier, dossier médical, numéro dossier, ipp, n dossier, dossier patient, nda, iep, numéro dossier médical, dossier papier, n° de dossier papier, réf dossier',
  'national identity':
    'numéro de sécurité sociale, sécurité sociale, n° sécu, nir, n° ss, numéro ss, carte d identité, cni, numéro insee, insee, nss, num secu, no secu, ins, carte nationale, matricule national, numéro national, carte vitale, n° sécurité sociale, numero secu, no avs, n ss, nas, ramq, numéro avs, n° avs, num ss, n° national, registre national, nass, niss, num secu sociale, numéro assurance maladie, numsecu, num sécu, n sécu, n secu sociale, no sécurité sociale, matricule ss, immatriculation, n avs, numéro carte vitale',
  'blood group':
    'groupe sanguin, grp sanguin, gs, rhésus, groupe rh, groupage, gpe sanguin, gr sanguin, grp sang, groupe sang, groupe et rhésus',
  marital:
    'situation familiale, état civil, situation matrimoniale, statut marital, statut matrimonial, sit fam, sit familiale, situation de famille, etat matrimonial, sitfam',
  occupation: 'profession, métier, emploi, activité, activité professionnelle, prof, csp, poste occupé',
  language: 'langue, langue parlée, langue préférée, langue maternelle, langues',
  'medical history':
    'antécédents, antécédents médicaux, atcd, historique médical, atcds, antécédents personnels, histoire médicale, passé médical, antec, ant medicaux, atcd perso, historique, antécédents personnels et familiaux, atcd médicaux, antécédents chirurgicaux, histoire médicale patient, passif médical',
  family: 'familial, familiaux, famille',
  allergy:
    'allergie, allergies, allergique à, allergies connues, allerg, intolérances, allergies médicamenteuses, allergies notées',
  'chronic condition':
    'maladies chroniques, maladie chronique, affections chroniques, ald, comorbidités, pathologies chroniques, pathologies, affection longue durée, terrain, chroniques, pathologie chronique, affection chronique, mal chroniques',
  condition: 'maladie, maladies, pathologie, affection',
  note: 'remarques, remarque, notes, note, commentaires, commentaire, observations, observation, annotations, obs, rq, rem, divers, mémo, note libre, texte libre, commentaire libre, rmq, cmt, informations complémentaires, infos, info, autres informations, précisions, à noter, pense bête, observation libre',
  status: 'statut, état, situation, stat, état du dossier, avancement',
  active: 'actif, active, en activité, activé, en poste, inactif, en fonction, present, toujours en poste',
  created:
    'créé le, date de création, date création, créé, crée le, créée le, enregistré le, date d enregistrement, inscrit le, date inscription, date d inscription, ajouté le, date d ajout, dt creation, date d entrée, date creat, dcreation, cree, date enreg, saisie le, date de saisie, saisi le, date saisie, dt crea, date crea, ouvert le, pris le, patient depuis, date ouverture dossier, crea, patient depuis le, dossier créé le, date 1ere venue enregistrement, inscrit depuis, date enregistrement, date de création du dossier, entré le, création',
  updated:
    'modifié le, date de modification, mis à jour, mise à jour, maj, dernière modification, dernière mise à jour, actualisé le, modifié, date maj, date modif, dt modif, dern modif, dernière maj, maj le, mis à jour le, modif, derniere modif, dmaj, dt maj, date mise à jour, mise à jour le, modification le, date dernière modification, dernier changement, mis a j, actualisation, derniere maj le, corrigé le',
  website: 'site web, site internet, page web, site, adresse web, url',
  kind: 'type, catégorie, genre, nature, classe, sorte',
  role: 'rôle, fonction, poste, profil, métier, qualité',
  specialty: 'spécialité, spécialités, discipline, spé, spec, service médical, domaine, service',
  credential:
    'rpps, numéro rpps, adeli, n° adeli, diplôme, diplômes, titre professionnel, numéro d ordre, ordre, inami, licence, n rpps, qualification, numéro professionnel, titres, n° ordre, n° rpps, num rpps, no ordre, no rcc, rcc, gln, n° inami',
  start: 'début, commence, de, heure début, heure de début, débute, à partir de, deb, debut le, date début',
  end: 'fin, termine, jusqu, heure fin, heure de fin, date fin, fin le, se termine, sortie',
  date: 'date, jour, dt, le',
  time: 'heure, hre, h, horaire, hr, à, heure de rdv, heure rdv',
  'date time': 'date et heure, date heure, dateheure, horodatage, date h, jour et heure',
  duration:
    'durée, temps, duree, dur, pendant, durée trt, durée traitement, durée du traitement, qsp, pour combien de jours',
  days: 'jours, nb jours, nombre de jours, durée en jours',
  reason:
    'motif, raison, motif de consultation, motif rdv, motif de visite, objet rdv, motif consultation, motif du rendez vous, cause, plainte principale',
  symptom:
    'symptômes, symptôme, plaintes, plainte, signes, histoire de la maladie, signes cliniques, doléances, symptomatologie, tableau clinique, sympt, se plaint de, motif et symptômes, anamnèse, signes fonctionnels',
  diagnosis:
    'diagnostic, diagnostics, diag, conclusion, hypothèse diagnostique, diagnostic principal, diag libelle, libellé diagnostic, impression diagnostique',
  'diagnosis code':
    'cim, cim 10, cim10, code cim, codes cim, code diagnostic, codes diagnostics, code cim 10, codes cim 10, code diag, cim 10 code, codes diag',
  treatment:
    'traitement, traitements, soins, thérapie, conduite à tenir, cat, plan de soins, prise en charge, actes réalisés, traitement donné, conduite, ttt, trt, soin, traitement prescrit',
  vitals:
    'constantes, signes vitaux, tension, tension artérielle, poids, taille, température, fréquence cardiaque, pouls, saturation, imc, ta, constantes vitales, paramètres vitaux, tension ta, poids taille, pa, t°, fc, sat, spo2, glycémie, poids kg, taille cm',
  'follow up':
    'prochain rdv, prochain rendez vous, suivi, prochaine visite, date de suivi, contrôle, revoir le, prochaine consultation, date de contrôle, prochain contrôle, à revoir le, prochaine séance, date suivi, revu le',
  amount:
    'montant, total, prix, tarif, honoraires, coût, somme, montant total, montant facturé, montant ttc, ttc, total ttc, mt, mnt, valeur, montant dû, mt total, prix total, net à payer, montant total ttc, mt facture, montant de la facture, montant de l acte, montant acte, total à payer, prix acte, montant global, montant brut, total facturé, total général',
  paid: 'payé, réglé, montant payé, montant réglé, encaissé, perçu, acquitté, versé, montant encaissé, déjà réglé, total réglé, mt regle, mt paye, mnt regle, somme réglée, montant versé, regle, montant perçu, montant acquitté, somme perçue, total encaissé, déjà payé, acompte, part payée',
  balance: 'solde, reste à payer, reste dû, impayé, rap, dû',
  currency: 'devise, monnaie, dev',
  method:
    'mode, mode de paiement, moyen de paiement, mode de règlement, moyen de règlement, mode paiement, mode regl, mode reglement, moyen paiement, type de règlement, type paiement, mode regt',
  issued:
    'date de facture, date facture, émise le, date d émission, date émission, émis le, facturé le, établie le, dt facture, facturée le, date de facturation, emission, date fact, dt emission',
  due: 'échéance, date d échéance, à payer avant',
  description:
    'acte, description, libellé, désignation, prestation, détail, détails, intitulé, libellé acte, prestations, article, lib acte, acte facturé, objet facture, libelle prestation',
  drug: 'médicament, médicaments, produit, spécialité pharmaceutique, dci, nom du médicament, substance, medic, médoc, nom commercial, nom médicament, medicament prescrit, remède',
  dose: 'dose, dosage, concentration, doses, force, dosage unitaire',
  frequency:
    'fréquence, posologie, prises, rythme, prises par jour, nombre de prises, freq, périodicité, nb prises, prise',
  instruction:
    'instructions, consignes, mode d emploi, indications, recommandations, mode d administration, conseils, consigne, conseil, directives, instr, mode de prise, conseils de prise, à savoir, précautions, modalités',
  refill:
    'renouvellements, renouvellement, renouv, nombre de renouvellements, renouvelable, à renouveler, nb renouvellements, renouvellements autorisés, rnv, nb renouv, ar',
  thread: 'fil, conversation, discussion, id conversation, fil de discussion, id fil, conv',
  sender: 'expéditeur, de, envoyé par, auteur, émetteur, de la part de, exp, emetteur',
  receiver: 'destinataire, envoyé à, dest',
  direction: 'sens, direction, entrant sortant, entrée sortie, sens du message, envoi réception',
  channel:
    'canal, moyen, support, média, voie, canal d envoi, mode d envoi, type d envoi, canal de diffusion, moyen de contact',
  sent: 'envoyé le, date d envoi, envoyé, date envoi, heure d envoi, envoi, envoyé à heure, date et heure d envoi, expédié le, dt envoi, envoye, reçu le, date heure envoi',
  topic: 'objet, sujet, thème, titre, intitulé',
  body: 'contenu, texte, corps, message, corps du message, texte du message, contenu du message, corps message, txt',
  audience:
    'public, public cible, cible, segment, audience, population cible, ciblage, population visée, public visé, groupe cible',
  scheduled:
    'programmé, programmée, date prévue, planifié, prévu le, programmé le, planifiée le, date de lancement, planifié pour, prévue le, date de diffusion, programmée le, lancement, planifiée, date programmée, envoi prévu, envoi programmé, date plan, diffusion prévue',
  responded: 'répondu, répondu le, date de réponse, date réponse, réponse le, a répondu le, dt reponse, date rep',
  response: 'réponse, résultat, rep',
  consent:
    'consentement, rgpd, accord, autorisation, consentement éclairé, statut consentement, consent, consentement rgpd, consentement aux soins, accord patient',
  referral:
    'adressé par, orienté par, provenance, comment nous avez vous connu, source, recommandé par, origine, correspondant, comment connu, mode de connaissance, origine patient, recommandation, prescrit par origine, canal d acquisition, mode d arrivée, connu par, adresseur, comment avez vous connu le cabinet, orientation, comment avez vous entendu parler de nous, comment nous avez vous trouvé, envoyé par confrere, médecin adresseur, médecin correspondant, orienté de, adressé de, connu via, recommandé, origine du patient, canal',
  relation:
    'lien, lien de parenté, relation, parenté, lien avec le patient, lien parente, lien familial, qualité du contact, lien patient, lien avec patient, nature du lien, degré de parenté, qualité du proche, lien personne',
  submitted:
    'rempli le, complété le, soumis le, date de soumission, date formulaire, transmis le, date du formulaire, soumis, rempli, date de remplissage, complété, renseigné le, date fiche, reçu formulaire le, date remplissage, dt soumission, transmise le',
  file: 'fichier, nom du fichier, nom fichier, nom du document, titre du document, nom document, nom de fichier, nomfichier, nom pj',
  path: 'chemin, chemin du fichier, répertoire, emplacement, chemin fichier, dossier fichier, lien fichier, url fichier, chemin d accès, chem, arborescence',
  mime: 'type mime, type de fichier, format, extension, type fichier, format fichier, ext',
  uploaded:
    'téléversé le, ajouté fichier le, date de dépôt, déposé le, téléchargé le, importé le, date d import, numérisé le, date dépôt, date depot, mis en ligne le, versé le, date téléversement, dt depot, date d ajout du document, transféré le, chargé le, date chargement, depot, scanné le',
  by: 'par',
  uploader: 'téléversé par, déposé par, ajouté par, importé par, numérisé par, depose par, chargé par, scanné par',
  'created by': 'créé par, saisi par, enregistré par, utilisateur création, pris par',
  'updated by': 'modifié par, mis à jour par, utilisateur modification',
  room: 'salle, chambre, box, lit',
  tax: 'tva, taxe, impôt',
  discount: 'remise, réduction, rabais',
  photo: 'photo, image',
  deleted: 'supprimé, effacé',
  login: 'connexion, dernière connexion',
  points: 'points fidélité',
  optin: 'accepte sms, accepte newsletter, abonné, newsletter, accord sms, rappel sms, optin',
  religion: 'religion',
  education: 'niveau d études, scolarité',
  ethnicity: 'ethnie, origine ethnique',
  deceased: 'décédé, décès',
  minutes: 'minutes, min, mn, durée rdv, durée en minutes, durée prévue',
  line: 'ligne, lignes, écriture',
  'payment date':
    'date de règlement, date règlement, réglé le, date de paiement, date paiement, payé le, encaissé le, date encaissement, date d encaissement, dt reglement, date regl',
  'home phone': 'tél domicile, téléphone domicile, tel maison, tél personnel, tel perso, téléphone personnel',
  'work phone': 'tél travail, tél bureau, téléphone professionnel, tel prof, tél professionnel',
};

/**
 * Abbreviations, prefixes and marks of databases and old systems, by the canonical words they stand for. What stands
 * under `noise` says nothing about a column's meaning.
 */
export const TECHNICAL: Readonly<Record<string, string>> = {
  patient: 'pt, pat, pnt, ptt, ptn, pac, pid patient, demographics, demog',
  'patient id':
    'pid, ptid, patid, pt id, pat id, ptno, patno, pt no, pat no, patnum, pat num, pt num, client no, patient sid, mpi, patientsid, pat key, pkey',
  'patient name': 'ptname, patname',
  physician: 'dr, phys, prov, md, provdr, practid, phy, drcd, prv, doc cd, docid',
  'physician id': 'drid, provid, prov id, dr id, doc id, dr cd, dr no, prac id, provider sid',
  clinic: 'fac, clin, cln, loc, br, locn, clnc, facid, brn',
  appointment: 'apt, appt, apmt, sch, ap, aptmt, apptid, aptid',
  visit: 'enc, vis, vst, encntr, enctr, vn, vno, visitid, encid',
  invoice:
    'inv, bil, bl, invc, ar, txn, transaction, transactions, trans, trn, tran, fin, invno, invnum, inv no, acct transaction, account transaction, acct trans, billno',
  payment: 'pay, pmt, pymt',
  prescription: 'rx, med order, medord, rxid',
  message: 'msg, mess, comm, sms',
  campaign: 'cmp, camp',
  document: 'doc, att, attach, img doc, dms',
  form: 'frm, reg form, intk',
  number: 'no, num, nbr, nr, nmbr, n, hash mark, nums, qty no',
  code: 'cd, cde, kode',
  date: 'dt, dte, dat',
  time: 'tm, tme',
  'date time': 'ts, dtm, dttm, dtime, tstamp, timestamp',
  name: 'nm, nme, nam',
  address: 'addr, adr, ad, ct addr, addrs',
  amount: 'amt, amnt',
  description: 'desc, dscr, descr, dsc, dscrptn',
  status: 'sts, stat, stts, st cd, stat cd, statuscode',
  kind: 'typ, tp, ty, type cd, ctg',
  flag: 'flg, flag, ind, indicator, yn, y n, is, has, bool, fl',
  id: 'id, uid, guid, uuid, pk, rowid, key, oid, sid, skey, identifier, idx, srl, serial, sr no, s no, sno, srno',
  reason: 'rsn, rsn cd, cc, rsn txt',
  history: 'hx',
  foreign: 'fk',
  noise:
    'campo, champ, feld, spalte, colonne, coluna, columna, var, attr, tbl, tab, table, dbo, field, col, column, fld, data, info, information, value, val, record, rec, the, of, for, in, a, an, vw, view, export, exp, extract, dump, final, copy, new, list, lst, report, master, mst, mstr, all, raw, out, sheet, csv, test, live, prod, public, dim, fact, stg, staging, detail rec, txt, str, vc, int, chr, char, pulse, system, app, xls, c, tb, usr field, custom, x, noted, listed, recorded, known, documented, selected, entered',
  updated: 'mod, upd, chg, lastmod',
  created: 'crt, cre, ins, insrt',
  primary: 'pri, prim, prm',
  contact: 'ct, cntct, cnt',
  state: 'prov, prv state',
  policy: 'pol, plcy',
  method: 'mthd, mth',
  duration: 'dur, drtn',
  note: 'cmnt, cmt, nt',
  home: 'hm',
};

/** Little words that join others in a header and carry no meaning of their own. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'of the for and or at on the an is was de del la el los las du des le les et do da dos das os em der die das des dem den und fur zum zur im am ki ka ke ko se mein aur hai un una uno ein eine au aux sur your our my their his her avec con com mit which that'.split(
    ' ',
  ),
);

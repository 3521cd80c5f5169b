/**
 * The Vietnamese lunar calendar (âm lịch): new moons and the sun's longitude as they are in Hanoi, UTC+7. The Chinese
 * calendar of the browser counts in UTC+8 and differs by a day, at times by a month (Tết 1985, 2007). The series are those
 * of Jean Meeus, Astronomical Algorithms; they hold from 1800 to 2199.
 */
export interface LunarDate {
  day: number;
  month: number;
  /** By the number of the solar year in which it begins. */
  year: number;
  /** A month that is counted twice (tháng nhuận). */
  leap: boolean;
}

const ZONE_HOURS = 7;
const MONTH_DAYS = 29.530588853;
/** The new moon that the series count from: January 1900. */
const FIRST_MOON = 2415021.076998695;
const RAD = Math.PI / 180;
/** Julian day number of 1 January 1970. */
const EPOCH = 2440588;
const DAY_MS = 86_400_000;

function julianDay(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS) + EPOCH;
}

/** The Julian day, in Hanoi, on which the k-th new moon since 1900 falls. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RAD);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RAD;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RAD;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RAD;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  const clock =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + correction - clock + 0.5 + ZONE_HOURS / 24);
}

/** Which twelfth of its way the sun is in when that day begins in Hanoi: 0 from the March equinox on. */
function sunTwelfth(day: number): number {
  const t = (day - 0.5 - ZONE_HOURS / 24 - 2451545) / 36525;
  const t2 = t * t;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * RAD;
  const longitude =
    280.46645 +
    36000.76983 * t +
    0.0003032 * t2 +
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** The day on which the eleventh month begins, which holds the winter solstice of that solar year. */
function eleventhMonth(year: number): number {
  const k = Math.floor((julianDay(year, 12, 31) - 2415021) / MONTH_DAYS);
  const day = newMoon(k);
  return sunTwelfth(day) >= 9 ? newMoon(k - 1) : day;
}

/** How many months after the eleventh the leap month comes: the first without a change of the sun's twelfth. */
function leapOffset(eleventh: number): number {
  const k = Math.floor((eleventh - FIRST_MOON) / MONTH_DAYS + 0.5);
  let offset = 1;
  let before: number;
  let now = sunTwelfth(newMoon(k + offset));
  do {
    before = now;
    offset += 1;
    now = sunTwelfth(newMoon(k + offset));
  } while (now !== before && offset < 14);
  return offset - 1;
}

function numbered(day: number, start: number, eleventh: number, nextEleventh: number): LunarDate {
  const months = Math.floor((start - eleventh) / 29);
  const leap = nextEleventh - eleventh > 365 ? leapOffset(eleventh) : Infinity;
  const counted = months >= leap ? months - 1 : months;
  return { day: day - start + 1, month: ((counted + 10) % 12) + 1, year: 0, leap: months === leap };
}

/** @param isoDay such as 2026-11-03 */
export function lunarDate(isoDay: string): LunarDate {
  const [year = 0, month = 1, dayOfMonth = 1] = isoDay.split('-').map(Number);
  const day = julianDay(year, month, dayOfMonth);
  const k = Math.floor((day - FIRST_MOON) / MONTH_DAYS);
  const later = newMoon(k + 1);
  const start = later > day ? newMoon(k) : later;
  const thisYears = eleventhMonth(year);
  const inNextCycle = thisYears <= start;
  const found = inNextCycle
    ? numbered(day, start, thisYears, eleventhMonth(year + 1))
    : numbered(day, start, eleventhMonth(year - 1), thisYears);
  // A cycle begins with the eleventh month, the year with the first: the two months between belong to the year before.
  const cycle = inNextCycle ? year + 1 : year;
  return { ...found, year: found.month >= 11 ? cycle - 1 : cycle };
}

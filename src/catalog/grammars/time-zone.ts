/** Names that only ICU and `java.util.TimeZone` know. */
const OF_OTHERS = /^(SystemV\/.*|ACT|AET|AGT|ART|AST|BET|BST|CAT|CNT|CST|CTT|EAT|ECT|IET|IST|JST|MIT|NET|NST|PLT|PNT|PRT|PST|SST|VST)$/;
/** An offset behind one of these words, or behind none: hours, minutes and seconds in two digits each. */
const OFFSET = /^(UTC|GMT|UT)?[+-]([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d([.,]\d{1,3})?)?|[0-5]\d([0-5]\d([.,]?\d{1,3})?)?)?$/;

/** What `org.joda.time.DateTimeZone.forID` refuses of a time zone, in words; undefined where it takes it. */
export function jodaTimeZoneProblem(zone: string): string | undefined {
  if (zone === 'Z' || zone === 'UT' || OFFSET.test(zone) || isKnown(zone)) {
    return undefined;
  }
  return /^(UTC|GMT|UT)?[+-]\d/.test(zone) ? 'an offset has two digits for the hours, as in +01:00' : 'no time zone has this name; names are as in Europe/Berlin or UTC';
}

/** Abbreviations, which have capitals only, and words, of which only the first letter is one. `Intl` takes each in any case, Java as it stands in the database. */
function hasItsCase(word: string): boolean {
  return /^([A-Z0-9+]|(au|of|es|de|da)$)/.test(word) && !/^(?!CHAT$)[A-Z]{4,}$/.test(word)
    && !/^(Utc|Uct|Gmt|Us|Gb|Nz|[ECMPH]st|[CMWE]et|Prc|Roc|Rok|Nsw|Lhi)\d*$/.test(word);
}

/** The names of the time zone database, which each Node.js has. */
function isKnown(zone: string): boolean {
  if (OF_OTHERS.test(zone) || /^[+-]/.test(zone) || !zone.split(/[/_-]/).every(hasItsCase)) {
    return false;
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

// What `fit` says of an application; one without a row there is unknown in every way.

export const bandSql = `coalesce(fit.band, 'unknown')`;

/** Where the role stands against my own level. */
export const levelSql = `CASE sign(fit.seniorityStep)
  WHEN -1 THEN 'over' WHEN 0 THEN 'same' WHEN 1 THEN 'under' ELSE 'unknown' END`;

/**
 * How much of the musts is met, in whole percent, rounded down: only all of them are 100. A mean of decimal shares falls a
 * hair short of the percent it stands for. While the profile has no skills nothing is known of it.
 */
export const mustPercentSql = `CASE WHEN fit.score IS NOT NULL THEN CAST(fit.mustCoverage * 100 + 1e-9 AS INTEGER) END`;

/** The skills it needs and I lack, as a JSON list of ids. */
export const missingSql = `CASE WHEN fit.score IS NOT NULL THEN fit.missing ELSE '[]' END`;

/** By its score; what is ruled out comes after all that is not, and keeps its order among itself. */
export const fitRankSql = `CASE WHEN fit.band = 'no-go' THEN coalesce(fit.score, 0) - 1000 ELSE fit.score END`;

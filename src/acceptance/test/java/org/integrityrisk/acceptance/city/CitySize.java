package org.integrityrisk.acceptance.city;

/**
 * How much of the whole city is generated. The whole has 100 units, 2,000 departments, 5,000 posts,
 * 20,000 powers, 100,000 risk points over three cycles with a measure each, and 10,000 warnings.
 *
 * @param share part of the whole, above 0 and up to 1
 */
record CitySize(double share) {

  CitySize {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("The share must be above 0 and at most 1, not " + share);
    }
  }

  int units() {
    return part(100);
  }

  int departments() {
    return part(2_000);
  }

  int posts() {
    return part(5_000);
  }

  int powers() {
    return part(20_000);
  }

  int points() {
    return part(100_000);
  }

  /** One for each point. */
  int measures() {
    return points();
  }

  int warnings() {
    return part(10_000);
  }

  private int part(int whole) {
    return Math.max(1, Math.toIntExact(Math.round(whole * share)));
  }
}

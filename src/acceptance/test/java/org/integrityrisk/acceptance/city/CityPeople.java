package org.integrityrisk.acceptance.city;

/**
 * Who works in the city: for each unit those who lead it, its office and its inspector; for each
 * department its head; for each post its holder. The same number is always the same person.
 */
final class CityPeople {

  /** Everybody's password in the sandbox. */
  static final String PASSWORD = "demo";

  private CityPeople() {}

  static String mainLeader(int unit) {
    return "ml%03d".formatted(unit);
  }

  static String inChargeLeader(int unit) {
    return "il%03d".formatted(unit);
  }

  static String office(int unit) {
    return "of%03d".formatted(unit);
  }

  static String inspector(int unit) {
    return "dw%03d".formatted(unit);
  }

  static String head(int department) {
    return "hd%04d".formatted(department);
  }

  static String holder(int post) {
    return "ps%04d".formatted(post);
  }

  /** The name that a user is shown by. */
  static String name(String user) {
    int number = user.hashCode();
    return Invented.at(Invented.SURNAMES, number)
        + Invented.at(Invented.GIVEN, number / Invented.SURNAMES.size());
  }

  /** All of them, as the sandbox reads users. */
  static String users(CitySize size) {
    StringBuilder users = new StringBuilder("name,displayName,email,password,locale,groups\n");
    for (int unit = 1; unit <= size.units(); unit++) {
      add(users, mainLeader(unit));
      add(users, inChargeLeader(unit));
      add(users, office(unit));
      add(users, inspector(unit));
    }
    for (int department = 1; department <= size.departments(); department++) {
      add(users, head(department));
    }
    for (int post = 1; post <= size.posts(); post++) {
      add(users, holder(post));
    }
    return users.toString();
  }

  private static void add(StringBuilder users, String user) {
    users.append(
        "%s,%s,%s@city.example,%s,zh_CN,jira-users;integrity-risk%n"
            .formatted(user, name(user), user, PASSWORD)
            .replace("\r", ""));
  }
}

package org.integrityrisk.acceptance.city;

import static org.integrityrisk.acceptance.city.Invented.at;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.integrityrisk.acceptance.city.Invented.Line;

/**
 * The files of the city, as the app imports them. The same size and seed give the same bytes; a
 * part of a file does not depend on how the rest is cut.
 *
 * @param size how large the city is
 * @param seed what chance starts from
 */
record CityFiles(CitySize size, long seed) {

  /** The regime by which the whole city works. */
  static final String REGIME = "municipal";

  /** Opinions on each form, before the one that takes it over. */
  static final int OPINIONS = 4;

  /** The years of the three cycles. */
  static final List<Integer> CYCLES = List.of(2023, 2024, 2025);

  String organisation() {
    StringBuilder csv = new StringBuilder("类别,编码,名称,所属,性质,层级,负责人,分管领导,主要领导,任职人,成员\n");
    for (int unit = 1; unit <= size.units(); unit++) {
      addUnit(csv, unit);
    }
    for (int department = 1; department <= size.departments(); department++) {
      int unit = unitOf(department);
      add(
          csv,
          "内设机构",
          departmentCode(department),
          departmentName(department),
          unitCode(unit),
          line(department).nature(),
          "",
          CityPeople.head(department),
          CityPeople.inChargeLeader(unit),
          "",
          "",
          "");
    }
    for (int post = 1; post <= size.posts(); post++) {
      addPost(csv, post);
    }
    return csv.toString();
  }

  private void addUnit(StringBuilder csv, int unit) {
    String above = unit == 1 ? "" : unitCode(1);
    String main = CityPeople.mainLeader(unit);
    String leader = CityPeople.inChargeLeader(unit);
    add(csv, "单位", unitCode(unit), unitName(unit), above, "", "", "", "", main, "", "");
    addBody(csv, unit, "leading-group", main + ";" + leader);
    addBody(csv, unit, "leading-group-office", CityPeople.office(unit));
    addBody(csv, unit, "discipline-office", CityPeople.inspector(unit));
  }

  private static void addBody(StringBuilder csv, int unit, String body, String members) {
    add(csv, "专门机构", body, "", unitCode(unit), "", "", "", "", "", "", members);
  }

  private void addPost(StringBuilder csv, int post) {
    int department = departmentOf(post);
    int place = (post - 1) / size.departments();
    String rank = place == 0 ? "中层" : "一般";
    add(
        csv,
        "岗位",
        postCode(post),
        at(Invented.POSTS, place),
        departmentCode(department),
        "",
        rank,
        "",
        "",
        "",
        CityPeople.holder(post),
        "");
  }

  /** The powers with these numbers, from 1. */
  String powers(int first, int end) {
    StringBuilder csv = new StringBuilder("记录,职权编码,编码,名称,职权类别,职权内容,行使部门,行使岗位\n");
    for (int power = first; power < end; power++) {
      int post = (power - 1) % size.posts() + 1;
      int department = departmentOf(post);
      Line line = line(department);
      String name = line.matter() + at(Invented.DEEDS, (power - 1) / size.posts()) + "权";
      add(
          csv,
          "职权",
          powerCode(power),
          "",
          name,
          line.category(),
          name + "的行使与记录",
          departmentCode(department),
          postCode(post));
    }
    return csv.toString();
  }

  /** The risk points with these numbers, from 1, as a register approved on paper. */
  String points(int first, int end) {
    StringBuilder csv =
        new StringBuilder(
            "层次,风险类型,风险类别,内设机构,岗位,职权,风险点内容,成因,发生几率,危害程度,岗位类别," + "年度循环,审定状态,审定日期,审定文号,审核意见,防控措施\n");
    for (int point = first; point < end; point++) {
      addPoint(csv, point);
    }
    return csv.toString();
  }

  private void addPoint(StringBuilder csv, int point) {
    Random random = new Random(seed * 1_000_003 + point);
    int post = (point - 1) % size.posts() + 1;
    int department = departmentOf(post);
    Line line = line(department);
    int round = (point - 1) / size.posts();
    int cycle = CYCLES.get(cycleOf(point));
    int day = 1 + random.nextInt(20);
    add(
        csv,
        "岗位",
        pick(Invented.TYPES, random),
        line.category(),
        departmentCode(department),
        postCode(post),
        power(post, round),
        content(post, round, line, random),
        pick(Invented.CAUSE, random),
        pick(Invented.PROBABILITY, random),
        pick(Invented.HARM, random),
        line.answer(),
        Integer.toString(cycle),
        "已生效",
        "%d-06-%02d".formatted(cycle, day),
        "廉审〔%d〕%d号".formatted(cycle, department),
        quoted(opinions(department, cycle, day, random)),
        quoted(measure(department, cycle, random)));
  }

  /**
   * When and what differ for each point of one post: a post has far fewer points than there are
   * pairs.
   */
  private static String content(int post, int round, Line line, Random random) {
    int pair = post * 31 + round;
    int when = pair % Invented.WHEN.size();
    int what = pair / Invented.WHEN.size();
    return "办理"
        + line.matter()
        + "，"
        + at(Invented.WHEN, when)
        + at(Invented.WHAT, what)
        + "，"
        + pick(Invented.RESULT, random);
  }

  private String opinions(int department, int cycle, int day, Random random) {
    int unit = unitOf(department);
    return String.join(
        "\n",
        opinion("内设机构负责人审核", CityPeople.head(department), cycle + "-03-" + day, random),
        opinion("分管领导审核", CityPeople.inChargeLeader(unit), cycle + "-04-" + day, random),
        opinion("组织审定", CityPeople.mainLeader(unit), cycle + "-05-" + day, random),
        opinion("公示", CityPeople.office(unit), cycle + "-06-" + day, random));
  }

  private static String opinion(String step, String user, String date, Random random) {
    return String.join("|", step, CityPeople.name(user), "同意", date, pick(Invented.WORDS, random));
  }

  private static String measure(int department, int cycle, Random random) {
    return String.join(
        "|",
        pick(Invented.STAGES, random),
        pick(Invented.MEASURES, random),
        CityPeople.head(department),
        cycle + "-09-30",
        "已落实");
  }

  /** The place, from 0, of the point that a warning is about: they are spread over all points. */
  int warned(int warning) {
    return Math.toIntExact((long) warning * size.points() / size.warnings());
  }

  private int cycleOf(int point) {
    return Math.toIntExact((long) (point - 1) * CYCLES.size() / size.points());
  }

  private int unitOf(int department) {
    return (department - 1) % size.units() + 1;
  }

  private int departmentOf(int post) {
    return (post - 1) % size.departments() + 1;
  }

  private Line line(int department) {
    return at(Invented.LINES, (department - 1) / size.units());
  }

  private String departmentName(int department) {
    int again = (department - 1) / size.units() / Invented.LINES.size();
    return line(department).department() + (again == 0 ? "" : "（" + (again + 1) + "）");
  }

  private static String unitName(int unit) {
    int again = (unit - 1) / Invented.UNITS.size();
    return at(Invented.PLACES, again) + at(Invented.UNITS, unit - 1);
  }

  private static String unitCode(int unit) {
    return "U%03d".formatted(unit);
  }

  private static String departmentCode(int department) {
    return "D%04d".formatted(department);
  }

  private static String postCode(int post) {
    return "P%04d".formatted(post);
  }

  /** One of the powers of the post, by turns; a post of a very small city may have none. */
  private String power(int post, int round) {
    int times = Math.max(1, size.powers() / size.posts());
    int power = post + size.posts() * (round % times);
    return power > size.powers() ? "" : powerCode(power);
  }

  private static String powerCode(int power) {
    return "W%05d".formatted(power);
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static String quoted(String cell) {
    return '"' + cell + '"';
  }

  private static void add(StringBuilder csv, String... cells) {
    csv.append(List.of(cells).stream().collect(Collectors.joining(","))).append('\n');
  }
}

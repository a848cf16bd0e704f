package org.integrityrisk.core.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;

/**
 * One of the three majors and one large (三重一大): the matters that a leadership decides together, in
 * every body alike. A risk point may be about several of them.
 *
 * <p>A field holds them as their codes with commas between, in the order of this type.
 */
public enum MajorMatter implements Coded {
  DECISION("major-decision", "Major decision", "重大决策", "重大事项决策", "重大事项"),
  APPOINTMENT("major-appointment", "Major appointment", "重要人事任免", "重要干部任免", "人事任免", "干部任免"),
  PROJECT("major-project", "Major project", "重大项目安排", "重要项目安排", "重大项目"),
  LARGE_SUM("large-sum", "Large sum of money", "大额资金使用", "大额度资金使用", "大额资金", "大额度资金");

  private static final String BETWEEN = ",";
  private static final String SEPARATORS = "[,，、;；/]";

  private final String code;
  private final LocalizedText label;
  private final List<String> aliases;

  MajorMatter(String code, String en, String zh, String... aliases) {
    this.code = code;
    this.label = new LocalizedText(en, zh);
    this.aliases = List.of(aliases);
  }

  @Override
  public String code() {
    return code;
  }

  public LocalizedText label() {
    return label;
  }

  /** The matters in what a field holds; what is none is passed over. */
  public static List<MajorMatter> in(String field) {
    return parts(field).flatMap(part -> named(part).stream()).distinct().sorted().toList();
  }

  /**
   * What somebody wrote, by code or by name in either language, as a field holds it. What is not
   * recognised comes last, as it was written, for the rules to refuse.
   */
  public static String codesIn(String written) {
    Set<MajorMatter> known = EnumSet.noneOf(MajorMatter.class);
    List<String> unknown = new ArrayList<>();
    parts(written)
        .forEach(part -> named(part).ifPresentOrElse(known::add, () -> unknown.add(part)));
    Stream<String> codes = known.stream().map(MajorMatter::code);
    return String.join(BETWEEN, Stream.concat(codes, unknown.stream()).toList());
  }

  /** The first thing in what a field holds that is no matter of these. */
  static Optional<String> unknownIn(String field) {
    return parts(field).filter(part -> named(part).isEmpty()).findFirst();
  }

  /** What a field holds, in names; what is no matter stays as it is. */
  public static String said(String field, Locale language) {
    boolean chinese = Locale.CHINESE.getLanguage().equals(language.getLanguage());
    return parts(field)
        .map(part -> named(part).map(matter -> matter.label.in(language)).orElse(part))
        .collect(Collectors.joining(chinese ? "、" : ", "));
  }

  private static Stream<String> parts(String text) {
    return Arrays.stream(text.split(SEPARATORS)).map(String::strip).filter(one -> !one.isEmpty());
  }

  private static Optional<MajorMatter> named(String written) {
    return Arrays.stream(values()).filter(matter -> matter.isCalled(written)).findFirst();
  }

  private boolean isCalled(String written) {
    return written.equals(code)
        || written.equals(label.zh())
        || written.equalsIgnoreCase(label.en())
        || aliases.contains(written);
  }
}

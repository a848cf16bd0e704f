package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.version.FieldDifference;
import org.integrityrisk.core.version.PointVersion;
import org.integrityrisk.core.version.TextDifference;
import org.integrityrisk.core.version.TextPart;

/**
 * What differs between two versions of a risk point, field by field.
 *
 * @param levels the levels, where they differ
 */
public record VersionDifferenceView(
    VersionView before, VersionView after, Optional<Levels> levels, List<Field> fields) {

  /** The level of each of two versions; null while there is none. */
  public record Levels(Optional<LevelName> before, Optional<LevelName> after) {}

  /**
   * A field that differs.
   *
   * @param before what the one says, in words
   * @param after what the other says, in words
   * @param parts both in one, each part with who has it; of what is no prose, one and the other
   */
  public record Field(String field, String name, String before, String after, List<Part> parts) {}

  /** A part of a text: {@code same}, {@code deleted} or {@code inserted}. */
  public record Part(String kind, String text) {

    private static Part of(TextPart part) {
      return new Part(part.kind().code(), part.text());
    }
  }

  /** The difference in the language of the names. */
  public static VersionDifferenceView of(
      PointVersion before, PointVersion after, Names names, PowerCatalogue powers) {
    VersionView one = VersionView.of(before, names);
    VersionView other = VersionView.of(after, names);
    return new VersionDifferenceView(
        one,
        other,
        Optional.of(new Levels(one.level(), other.level()))
            .filter(levels -> !levels.before().equals(levels.after())),
        FieldDifference.between(before.content(), after.content()).stream()
            .map(field -> field(field, names, powers))
            .toList());
  }

  private static Field field(FieldDifference field, Names names, PowerCatalogue powers) {
    CodeName named = names.field(field.field().code());
    String before = said(field.field(), field.before(), names, powers);
    String after = said(field.field(), field.after(), names, powers);
    List<TextPart> parts =
        field.isProse()
            ? TextDifference.between(before, after)
            : TextDifference.whole(before, after);
    return new Field(
        named.code(), named.name(), before, after, parts.stream().map(Part::of).toList());
  }

  private static String said(RiskField field, String value, Names names, PowerCatalogue powers) {
    return field == RiskField.POWER ? powers.text(value) : names.said(field, value);
  }
}

package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.LevelName;
import org.integrityrisk.app.rest.view.PersonName;
import org.integrityrisk.app.rest.view.PostGradeView;
import org.integrityrisk.core.importing.HarmlessText;

/** Graded posts as a table for a spreadsheet. */
final class PostGradeTable {

  private static final List<String> COLUMNS =
      List.of(
          "unit",
          "department",
          "post",
          "rank",
          "holder",
          "points",
          "grade",
          "reason",
          "inputs",
          "missing",
          "regime");

  private PostGradeTable() {}

  /**
   * The rows, the header first.
   *
   * @param header what a column is called in the reader's language
   */
  static List<List<String>> of(List<PostGradeView> posts, Function<String, String> header) {
    return Stream.concat(
            Stream.of(COLUMNS.stream().map(header).toList()),
            posts.stream().map(PostGradeTable::row))
        .toList();
  }

  private static List<String> row(PostGradeView post) {
    return Stream.of(
            name(post.unit()),
            name(post.department()),
            post.post().name(),
            post.rank().name(),
            post.holder().map(PersonName::name).orElse(""),
            Long.toString(post.points()),
            post.grade().map(LevelName::name).orElse(""),
            post.reason(),
            post.inputs().stream()
                .map(input -> input.label() + " " + input.valueName())
                .collect(Collectors.joining("; ")),
            post.missing().stream().map(CodeName::name).collect(Collectors.joining("; ")),
            post.regime() + " " + post.regimeVersion())
        .map(HarmlessText::write)
        .toList();
  }

  private static String name(Optional<CodeName> named) {
    return named.map(CodeName::name).orElse("");
  }
}

package org.integrityrisk.app.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.LevelName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.store.register.RegisterColumn;
import org.integrityrisk.app.store.register.RegisterSummary.Group;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.review.ReviewFlow;

/**
 * In which order the groups of a summary stand, and what they are called.
 *
 * @param codes the codes in their own order
 * @param name finds the name of a code
 */
record SummaryOrder(List<String> codes, Function<String, Optional<String>> name) {

  static SummaryOrder of(RegisterColumn column, Names names) {
    Regime regime = names.regime();
    return switch (column) {
      case LEVEL ->
          new SummaryOrder(regime.levels().codes(), code -> names.level(code).map(LevelName::name));
      case TYPE -> words(regime.types().codes(), code -> names.of(regime.types(), code));
      case CATEGORY ->
          words(regime.categories().codes(), code -> names.of(regime.categories(), code));
      case KIND -> words(regime.kinds().codes(), code -> names.of(regime.kinds(), code));
      case SCOPE -> words(regime.scopes().codes(), code -> names.of(regime.scopes(), code));
      case STATUS -> words(ReviewFlow.of(regime).states(), code -> Optional.of(names.state(code)));
      case DEPARTMENT ->
          words(
              names.register().departments().stream().map(Department::code).toList(),
              names::department);
      case POST -> words(names.register().posts().stream().map(Post::code).toList(), names::post);
    };
  }

  private static SummaryOrder words(List<String> codes, Function<String, Optional<CodeName>> name) {
    return new SummaryOrder(codes, code -> name.apply(code).map(CodeName::name));
  }

  /** The groups in order; what nobody knows any more, and what has no code, come last. */
  List<Group> sorted(List<Group> groups) {
    return groups.stream().sorted(Comparator.comparingInt(group -> place(group.code()))).toList();
  }

  /** What a group is called; empty for that of points without a code. */
  String nameOf(String code) {
    return name.apply(code).orElse(code);
  }

  private int place(String code) {
    int place = codes.indexOf(code);
    if (code.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    return place < 0 ? codes.size() : place;
  }
}

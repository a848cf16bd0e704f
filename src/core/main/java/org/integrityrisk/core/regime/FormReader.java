package org.integrityrisk.core.regime;

import java.util.List;

/** Reads the paper forms of a regime file. */
final class FormReader {

  private final RegimeWords words;
  private final List<String> steps;

  FormReader(RegimeWords words, List<Chain> chains) {
    this.words = words;
    this.steps =
        chains.stream()
            .flatMap(chain -> chain.steps().stream())
            .map(ReviewStep::id)
            .distinct()
            .toList();
  }

  Vocabulary<Form> forms(Section regime) {
    return Words.vocabulary(regime, "forms", regime.listIfAny("forms", this::form));
  }

  private Form form(Section form) {
    return new Form(
        form.scalar("code").code(),
        form.localized("name"),
        form.scalar("scope").reference(words.scopes().codes(), "regime.unknown-scope"),
        form.references("ranks", words.ranks(), "regime.unknown-rank"),
        form.list("columns", this::column));
  }

  private FormColumn column(Section column) {
    FormContent shows = column.scalar("shows").choice(FormContent.class);
    if (shows == FormContent.OPINION) {
      return new FormColumn(
          column.localized("name"),
          shows,
          column.scalar("step").reference(steps, "regime.unknown-step"));
    }
    if (column.has("step")) {
      column.report("regime.only-for-opinions", "step", shows.code());
    }
    return new FormColumn(column.localized("name"), shows, "");
  }
}

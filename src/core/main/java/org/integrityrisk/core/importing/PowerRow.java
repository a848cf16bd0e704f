package org.integrityrisk.core.importing;

import static org.integrityrisk.core.importing.PowerField.ARTICLE;
import static org.integrityrisk.core.importing.PowerField.CATEGORY;
import static org.integrityrisk.core.importing.PowerField.CHANGED;
import static org.integrityrisk.core.importing.PowerField.CODE;
import static org.integrityrisk.core.importing.PowerField.CONTENT;
import static org.integrityrisk.core.importing.PowerField.DEPARTMENT;
import static org.integrityrisk.core.importing.PowerField.ENTRY;
import static org.integrityrisk.core.importing.PowerField.FLOW;
import static org.integrityrisk.core.importing.PowerField.NAME;
import static org.integrityrisk.core.importing.PowerField.PARENT;
import static org.integrityrisk.core.importing.PowerField.POST;
import static org.integrityrisk.core.importing.PowerField.POWER;
import static org.integrityrisk.core.importing.PowerField.STATE;
import static org.integrityrisk.core.importing.PowerField.WORKING_DAYS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.Flow;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.FlowStep;
import org.integrityrisk.core.power.PlacedStep;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.StepContent;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.Problems;

/**
 * Reads one row of a file of powers.
 *
 * <p>What exists is changed: what has no column stays as it is, what has an empty cell is cleared.
 */
final class PowerRow {

  private static final String WHOLE_NUMBER = "[0-9]{1,6}";

  private final RowCells<PowerField> cells;
  private final PowerWords words;
  private final Problems problems = new Problems();

  PowerRow(RowCells<PowerField> cells, PowerWords words) {
    this.cells = cells;
    this.words = words;
    problems.addAll(cells.problems());
  }

  int number() {
    return cells.row().number();
  }

  RowCells<PowerField> cells() {
    return cells;
  }

  Problems problems() {
    return problems;
  }

  /** What the row is; empty, and a problem, when it does not say. */
  Optional<PowerEntry> entry() {
    return choice(ENTRY, Spellings.POWER_ENTRIES);
  }

  String power() {
    return text(POWER);
  }

  String code() {
    return text(CODE);
  }

  /** Whether a text that must be there is not; that is a problem of the row then. */
  boolean lacks(PowerField field) {
    boolean lacks = text(field).isEmpty();
    if (lacks) {
      problems.add(cells.problem(field, "import.required"));
    }
    return lacks;
  }

  /** The head of a power, with the bases and flows it has already. */
  Power power(Optional<Power> old) {
    String department = words.department(value(DEPARTMENT, old.map(Power::department)));
    String post = value(POST, old.flatMap(Power::post));
    return new Power(
        power(),
        value(NAME, old.map(Power::name)),
        words.category(value(CATEGORY, old.map(Power::category))),
        value(CONTENT, old.map(Power::content)),
        department,
        Optional.of(words.post(post, department)).filter(code -> !code.isEmpty()),
        old.map(Power::bases).orElseGet(List::of),
        old.map(Power::external).orElse(Flow.EMPTY),
        old.map(Power::internal).orElse(Flow.EMPTY));
  }

  Basis basis(Optional<Basis> old) {
    BasisState state =
        text(STATE).isEmpty()
            ? old.filter(any -> !cells.columns().has(STATE))
                .map(Basis::state)
                .orElse(BasisState.IN_FORCE)
            : choice(STATE, Spellings.BASIS_STATES).orElse(BasisState.IN_FORCE);
    return new Basis(
        code(),
        value(NAME, old.map(Basis::title)),
        value(ARTICLE, old.map(Basis::article)),
        state,
        cells.columns().has(CHANGED) ? date() : old.flatMap(Basis::changed));
  }

  /** The flow that a step stands in; that of the step that exists when the row does not say. */
  Optional<FlowKind> flow(Optional<FlowKind> old) {
    return text(FLOW).isEmpty() && old.isPresent() ? old : choice(FLOW, Spellings.FLOWS);
  }

  /**
   * A step.
   *
   * @param oldParent code of the step above the one that exists
   */
  PlacedStep step(Optional<FlowStep> old, Optional<String> oldParent) {
    Optional<StepContent> before = old.map(FlowStep::content);
    return new PlacedStep(
        code(),
        value(PARENT, oldParent),
        new StepContent(
            value(NAME, before.map(StepContent::name)),
            value(PowerField.SUBJECT, before.map(StepContent::subject)),
            value(PowerField.BASIS, before.map(StepContent::basis)),
            value(PowerField.PROCEDURE, before.map(StepContent::procedure)),
            cells.columns().has(WORKING_DAYS) ? days() : before.flatMap(StepContent::workingDays),
            value(PowerField.CHANNEL, before.map(StepContent::channel)),
            value(PowerField.MATERIALS, before.map(StepContent::materials))));
  }

  private String value(PowerField field, Optional<String> old) {
    return cells.columns().has(field) ? text(field) : old.orElse("");
  }

  private String text(PowerField field) {
    return HarmlessText.read(cells.text(field));
  }

  private Optional<Integer> days() {
    String written = text(WORKING_DAYS);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (!written.matches(WHOLE_NUMBER)) {
      problems.add(cells.problem(WORKING_DAYS, "import.bad-number", written));
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(written));
  }

  private Optional<LocalDate> date() {
    String written = text(CHANGED);
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    } catch (DateTimeException unreadable) {
      problems.add(cells.problem(CHANGED, "import.bad-date", written));
      return Optional.empty();
    }
  }

  private <E extends Enum<E> & Coded> Optional<E> choice(PowerField field, Spellings<E> spellings) {
    String written = text(field);
    Optional<E> chosen = spellings.recognise(written);
    if (written.isEmpty()) {
      problems.add(cells.problem(field, "import.required"));
    } else if (chosen.isEmpty()) {
      problems.add(cells.problem(field, "import.unknown-value", written, spellings.allowed()));
    }
    return chosen;
  }
}

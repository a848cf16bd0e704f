package org.integrityrisk.core.power;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A power of the licensing department of the town, and parts of it, to try rules with. */
public final class Licences {

  public static final Basis LAW =
      new Basis("B1", "Licensing act", "Article 4", BasisState.IN_FORCE, Optional.empty());
  public static final Basis RULES =
      new Basis("B2", "Rules of the bureau", "", BasisState.IN_FORCE, Optional.empty());

  private Licences() {}

  /** Accept, examine with two branches, decide. */
  public static Flow external() {
    return new Flow(
        List.of(
            step("S1", "Accept"),
            step("S2", "Examine", step("S3", "On paper"), step("S4", "On the spot")),
            step("S5", "Decide")));
  }

  public static Flow internal() {
    return new Flow(List.of(step("S6", "File the record")));
  }

  public static Power power() {
    return new Power(
        "L-1",
        "Grant licences",
        "licensing",
        "Licences for food shops.",
        "licensing",
        Optional.of("window"),
        List.of(LAW, RULES),
        external(),
        internal());
  }

  public static FlowStep step(String code, String name, FlowStep... branches) {
    return new FlowStep(code, StepContent.named(name), List.of(branches));
  }

  /** The basis, amended or repealed. */
  public static Basis changed(Basis basis, BasisState state) {
    return new Basis(
        basis.code(),
        basis.title(),
        basis.article(),
        state,
        Optional.of(LocalDate.of(2026, 11, 1)));
  }
}

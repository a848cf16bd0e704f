package org.integrityrisk.core.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.Problems;

/** Makes of what an issuer says what a warning will say, by the regime. */
public final class PrepareWarning {

  private final ProposeWarning proposals;
  private final People people;
  private final Clock clock;

  public PrepareWarning(ProposeWarning proposals, People people, Clock clock) {
    this.proposals = proposals;
    this.people = people;
    this.clock = clock;
  }

  /**
   * A warning that can be issued.
   *
   * @param reason why it has its colour
   */
  public record Prepared(WarningContent content, WarningReason reason) {

    /** As flat values, for the journal. */
    public Map<String, String> asValues() {
      Map<String, String> values = new HashMap<>(reason.asValues());
      values.put("colour", content.colour());
      values.put("said", content.reason());
      values.put("responsible", content.responsible());
      values.put("deadline", content.deadline().toString());
      values.put("source", content.source());
      return values;
    }

    /** The warning among flat values that {@link #asValues} gave. */
    public static Prepared of(Map<String, String> values) {
      return new Prepared(
          new WarningContent(
              values.get("colour"),
              values.get("said"),
              values.get("responsible"),
              LocalDate.parse(values.get("deadline")),
              values.get("source")),
          WarningReason.of(values));
    }
  }

  /**
   * Checks what the issuer says and fills in what the regime knows: colour and deadline.
   *
   * @throws org.integrityrisk.core.text.DomainException INVALID
   */
  public Prepared prepare(LoadedPoint point, WarningInput input) {
    String responsible = people.keyOf(input.responsible()).orElse("");
    WarningProposal proposal =
        proposals.of(point, input.source(), input.colour().strip(), responsible);
    Problems problems = new Problems();
    problems.addAll(
        new WarningRules(point.regime(), people, LocalDate.now(clock))
            .check(input, proposal.colour()));
    problems.throwIfAny();
    return new Prepared(
        new WarningContent(
            proposal.colour(),
            input.reason().strip(),
            responsible,
            input.deadline().orElse(proposal.deadline()),
            input.source()),
        proposal.reason());
  }
}

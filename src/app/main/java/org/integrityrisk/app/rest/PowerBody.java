package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.administration.SeenPower;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.Flow;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.FlowStep;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCheck;
import org.integrityrisk.core.power.StepContent;
import org.integrityrisk.core.text.Problem;

/** Reads powers and steps of their flows. */
final class PowerBody {

  private static final String CODE = "code";

  private PowerBody() {}

  /** A power as the caller has it before them; no version stands for whatever it says by now. */
  static SeenPower seen(String code, String version) {
    return new SeenPower(code, Optional.ofNullable(version));
  }

  /**
   * A power; what is not sent of bases and flows stays as it is.
   *
   * @param before the power that has the code already
   */
  static Power power(String code, JsonBody sent, Optional<Power> before) {
    checkCode(code, sent);
    Power power =
        new Power(
            code,
            sent.text("name"),
            sent.text("category"),
            sent.text("content"),
            sent.required("department"),
            optional(sent, "post"),
            sent.has("bases") ? bases(sent) : before.map(Power::bases).orElse(List.of()),
            flow(sent, FlowKind.EXTERNAL, before),
            flow(sent, FlowKind.INTERNAL, before));
    sent.nothingElse();
    return power;
  }

  /** What a step says; its place and branches are read by others. */
  static StepContent content(JsonBody sent) {
    return new StepContent(
        sent.text("name"),
        sent.text("subject"),
        sent.text("basis"),
        sent.text("procedure"),
        sent.number("workingDays"),
        sent.text("channel"),
        sent.text("materials"));
  }

  /** The kind of flow that a property names. */
  static FlowKind kind(JsonBody sent) {
    return KnownCodes.find(FlowKind.class, "flow", sent.required("flow"));
  }

  private static void checkCode(String code, JsonBody sent) {
    String repeated = sent.text(CODE);
    if (!repeated.isEmpty() && !repeated.equals(code)) {
      throw Refusal.bad(Problem.of("rest.other-code", repeated, code).at(CODE));
    }
  }

  private static List<Basis> bases(JsonBody sent) {
    return sent.objects("bases").stream().map(PowerBody::basis).toList();
  }

  private static Basis basis(JsonBody sent) {
    Basis basis =
        new Basis(
            sent.text(CODE).strip(),
            sent.text("title"),
            sent.text("article"),
            KnownCodes.find(
                BasisState.class, "state", given(sent, "state", BasisState.IN_FORCE.code())),
            sent.date("changed"));
    sent.nothingElse();
    return basis;
  }

  private static Flow flow(JsonBody sent, FlowKind kind, Optional<Power> before) {
    return sent.has(kind.code())
        ? new Flow(steps(sent, kind.code(), 1))
        : before.map(power -> power.flow(kind)).orElse(Flow.EMPTY);
  }

  /** A tree that is too deep is refused before it is read to its end. */
  private static List<FlowStep> steps(JsonBody sent, String property, int depth) {
    List<JsonBody> steps = sent.objects(property);
    if (depth > PowerCheck.DEPTH && !steps.isEmpty()) {
      throw Refusal.bad(Problem.of("power.too-deep", "" + PowerCheck.DEPTH).at("steps"));
    }
    return steps.stream().map(step -> step(step, depth)).toList();
  }

  private static FlowStep step(JsonBody sent, int depth) {
    String code = sent.text(CODE).strip();
    FlowStep step = new FlowStep(code, content(sent), steps(sent, "branches", depth + 1));
    sent.nothingElse();
    return step;
  }

  private static Optional<String> optional(JsonBody sent, String name) {
    return Optional.of(sent.text(name).strip()).filter(text -> !text.isEmpty());
  }

  private static String given(JsonBody sent, String name, String usual) {
    return optional(sent, name).orElse(usual);
  }
}

package org.integrityrisk.core.power;

import java.util.Optional;

/**
 * What is done in a step of a flow, as the flow chart of a body says it.
 *
 * @param name what the step is called
 * @param subject who acts (办理主体)
 * @param basis what the step rests on (依据), where it differs from the power's
 * @param procedure how it is done (程序)
 * @param workingDays time limit (期限) in working days, if there is one
 * @param channel where one can complain about it (监督渠道)
 * @param materials what must be handed in (所需资料)
 */
public record StepContent(
    String name,
    String subject,
    String basis,
    String procedure,
    Optional<Integer> workingDays,
    String channel,
    String materials) {

  public StepContent {
    name = name.strip();
    subject = subject.strip();
    basis = basis.strip();
    procedure = procedure.strip();
    channel = channel.strip();
    materials = materials.strip();
  }

  /** A step of which only the name is known. */
  public static StepContent named(String name) {
    return new StepContent(name, "", "", "", Optional.empty(), "", "");
  }
}

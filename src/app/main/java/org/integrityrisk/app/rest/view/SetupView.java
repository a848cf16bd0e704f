package org.integrityrisk.app.rest.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.integrityrisk.app.install.SetupAction;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupOutcome;

/**
 * What the set-up will do or has done.
 *
 * @param complete whether it came to its end
 */
public record SetupView(boolean complete, List<ItemView> items) {

  /**
   * One object.
   *
   * @param action create, keep or repair; afterwards created, kept, repaired or failed
   * @param hostId its id in the host, null while it has none
   * @param message the host's own words when it refused, null otherwise
   */
  public record ItemView(
      String kind,
      String kindName,
      String code,
      String name,
      String action,
      String hostId,
      String message) {}

  /**
   * The outcome.
   *
   * @param word what an action is called in it
   * @param kindName what a kind of object is called
   */
  public static SetupView of(
      SetupOutcome outcome,
      Function<SetupAction, String> word,
      Function<SetupKind, String> kindName,
      Locale locale) {
    List<ItemView> items = new ArrayList<>();
    for (SetupOutcome.Step step : outcome.steps()) {
      items.add(
          item(
              step.item(),
              word.apply(step.action()),
              step.hostId().orElse(null),
              null,
              kindName,
              locale));
    }
    outcome
        .failure()
        .ifPresent(
            failure ->
                items.add(
                    item(failure.item(), "failed", null, failure.detail(), kindName, locale)));
    return new SetupView(outcome.failure().isEmpty(), items);
  }

  private static ItemView item(
      SetupItem item,
      String action,
      String hostId,
      String message,
      Function<SetupKind, String> kindName,
      Locale locale) {
    return new ItemView(
        item.kind().code(),
        kindName.apply(item.kind()),
        item.code(),
        item.name().in(locale),
        action,
        hostId,
        message);
  }
}

package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.install.SetupAction;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupOutcome;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.SetupView;
import org.springframework.stereotype.Component;

/** Shows what the set-up will do or has done. */
@Component
public class SetupViews {

  private final Texts texts;

  public SetupViews(Texts texts) {
    this.texts = texts;
  }

  SetupView planned(Caller caller, SetupOutcome outcome) {
    return SetupView.of(outcome, SetupAction::code, words(caller), caller.locale());
  }

  SetupView done(Caller caller, SetupOutcome outcome) {
    return SetupView.of(outcome, SetupViews::past, words(caller), caller.locale());
  }

  /** Finds what a kind of object is called in the caller's language. */
  Function<SetupKind, String> words(Caller caller) {
    Locale locale = caller.locale();
    return kind -> texts.of(locale, kind.messageKey(), List.of());
  }

  /** Finds what a kind of record that goes with a project is called in the caller's language. */
  Function<String, String> records(Caller caller) {
    Locale locale = caller.locale();
    return kind -> texts.of(locale, "integrity-risk.setup.record." + kind, List.of());
  }

  private static String past(SetupAction action) {
    return switch (action) {
      case CREATE -> "created";
      case KEEP -> "kept";
      case REPAIR -> "repaired";
    };
  }
}

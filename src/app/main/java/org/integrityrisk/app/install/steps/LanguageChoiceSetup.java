package org.integrityrisk.app.install.steps;

import java.util.Locale;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/** The language of the names in the host, so that what is added later speaks it too. */
@Component
final class LanguageChoiceSetup extends ChoiceSetup {
  private static final LocalizedText CHINESE = new LocalizedText("Chinese", "中文");
  private static final LocalizedText ENGLISH = new LocalizedText("English", "英文");

  LanguageChoiceSetup(SetupIds ids) {
    super(ids, SetupKind.LANGUAGE_CHOICE);
  }

  @Override
  String choice(SetupPlan plan) {
    return plan.language().getLanguage();
  }

  @Override
  LocalizedText label(SetupPlan plan) {
    return plan.language().getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
  }
}

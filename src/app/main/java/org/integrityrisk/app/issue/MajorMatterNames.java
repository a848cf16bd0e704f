package org.integrityrisk.app.issue;

import java.util.Locale;
import org.integrityrisk.app.install.HostObjects;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.core.risk.MajorMatter;
import org.springframework.stereotype.Component;

/** The three majors of a risk point as they stand in a text field of the host: by their names. */
@Component
public class MajorMatterNames {
  private final HostObjects objects;

  public MajorMatterNames(HostObjects objects) {
    this.objects = objects;
  }

  /** What a field holds, in the language in which the project was set up. */
  String of(String field, String project) {
    String language = objects.find(SetupKind.LANGUAGE_CHOICE, project).orElse("zh");
    return MajorMatter.said(field, Locale.forLanguageTag(language));
  }
}

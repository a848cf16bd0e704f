package org.integrityrisk.app.i18n;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/** Texts of the app's message bundles. */
@Component
public class Texts {

  private static final String CODES = "integrity-risk.code.";

  private final I18nResolver bundles;

  public Texts(@ComponentImport I18nResolver bundles) {
    this.bundles = bundles;
  }

  /** The text of a key. */
  public String of(Locale locale, String key, List<String> arguments) {
    return bundles.getText(locale, key, arguments.toArray(Serializable[]::new));
  }

  /** What a problem says; codes among its arguments appear by their names. */
  public String of(Locale locale, Problem problem) {
    List<String> named =
        problem.arguments().stream().map(argument -> nameOrSame(locale, argument)).toList();
    return of(locale, problem.code(), named);
  }

  /** The name of a code that means the same in every regime: an office, a state, a decision. */
  public String name(Locale locale, String code) {
    return nameOrSame(locale, code);
  }

  /** A host answers an unknown key with the key itself. */
  private String nameOrSame(Locale locale, String code) {
    String key = CODES + code;
    String name = bundles.getText(locale, key);
    return name.equals(key) ? code : name;
  }
}

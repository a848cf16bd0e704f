package org.integrityrisk.sandbox.config;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.Locale;
import java.util.regex.Pattern;
import org.integrityrisk.sandbox.config.data.ProjectData;
import org.integrityrisk.sandbox.i18n.Texts;

/**
 * What a Jira asks of a new project, with its default settings: a key of two to ten capital
 * letters, a name of two to eighty characters, both free, and a lead who is active.
 */
final class ProjectRules {
  private static final Pattern KEY = Pattern.compile("[A-Z]{2,10}");
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 80;

  private final Configuration configuration;
  private final Texts texts;

  ProjectRules(Configuration configuration, Texts texts) {
    this.configuration = configuration;
    this.texts = texts;
  }

  void check(ProjectCreationData data, ErrorCollection errors) {
    checkName(Configuration.text(data.getName()), errors);
    checkKey(Configuration.text(data.getKey()), errors);
    if (data.getLead() == null || !data.getLead().isActive()) {
      add(errors, "projectLead", "sandbox.config.project.lead");
    }
  }

  private void checkName(String name, ErrorCollection errors) {
    if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
      add(errors, "projectName", "sandbox.config.project.name");
    } else if (configuration.named(ProjectData.class, name).isPresent()) {
      add(errors, "projectName", "sandbox.config.project.name-taken");
    }
  }

  private void checkKey(String key, ErrorCollection errors) {
    if (!KEY.matcher(key).matches()) {
      add(errors, "projectKey", "sandbox.config.project.key");
    } else if (taken(key)) {
      add(errors, "projectKey", "sandbox.config.project.key-taken");
    }
  }

  private boolean taken(String key) {
    return configuration.all(ProjectData.class).stream()
        .anyMatch(project -> project.data().key().equals(key.toUpperCase(Locale.ROOT)));
  }

  private void add(ErrorCollection errors, String field, String key) {
    errors.addError(field, texts.getText(key), Reason.VALIDATION_FAILED);
  }
}

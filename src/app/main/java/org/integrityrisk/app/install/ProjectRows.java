package org.integrityrisk.app.install;

/** What the app itself keeps of the issues of a project, beside the host. */
public interface ProjectRows {

  /** Takes everything of a project out of the register, once its issues are gone. */
  void deleteOf(String projectKey);
}

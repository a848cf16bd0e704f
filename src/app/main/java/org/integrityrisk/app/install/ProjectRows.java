package org.integrityrisk.app.install;

import java.util.Map;

/** What the app itself keeps of a project, beside the host. */
public interface ProjectRows {

  /** Takes away everything of a project, once its issues are gone. */
  void deleteOf(String projectKey);

  /**
   * How many records there are that are no issues of the host, by the code of their kind: {@code
   * check-round}, {@code deployment}, {@code holding}, {@code rectification}, {@code screening},
   * {@code slip}.
   */
  Map<String, Long> countsOf(String projectKey);
}

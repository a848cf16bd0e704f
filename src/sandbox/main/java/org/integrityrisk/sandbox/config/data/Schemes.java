package org.integrityrisk.sandbox.config.data;

/** The schemes of a project, by id. */
public record Schemes(long issueTypes, long screens, long workflows, long permissions) {
  /** The id of each default scheme. */
  public static final long DEFAULT_ID = 1;

  public static final Schemes DEFAULT = new Schemes(DEFAULT_ID, DEFAULT_ID, DEFAULT_ID, DEFAULT_ID);

  public Schemes withIssueTypes(long id) {
    return new Schemes(id, screens, workflows, permissions);
  }

  public Schemes withScreens(long id) {
    return new Schemes(issueTypes, id, workflows, permissions);
  }

  public Schemes withWorkflows(long id) {
    return new Schemes(issueTypes, screens, id, permissions);
  }

  public Schemes withPermissions(long id) {
    return new Schemes(issueTypes, screens, workflows, id);
  }
}

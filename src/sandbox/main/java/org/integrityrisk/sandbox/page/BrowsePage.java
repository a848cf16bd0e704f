package org.integrityrisk.sandbox.page;

/** {@code /browse/KEY}: an issue, or a project when the key has no number. */
record BrowsePage(IssuePage issue, ProjectPage project) implements HostPage {
  @Override
  public Answer get(Visit visit) {
    return visit.path().contains("-") ? issue.get(visit) : project.get(visit);
  }
}

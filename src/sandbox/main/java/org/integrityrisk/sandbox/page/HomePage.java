package org.integrityrisk.sandbox.page;

/** The root of the site leads to the dashboard. */
record HomePage() implements HostPage {
  @Override
  public Answer get(Visit visit) {
    return new Answer.Redirect(DashboardPage.PATH);
  }
}

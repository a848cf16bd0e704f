package org.integrityrisk.sandbox.page;

import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.mail.MailOutbox;

/** The mails that a Jira would have sent. */
final class MailOutboxPage implements HostPage {
  static final String PATH = "/secure/admin/MailOutbox.jspa";

  private static final int PAGE_SIZE = 50;

  private final Host host;

  MailOutboxPage(Host host) {
    this.host = host;
  }

  @Override
  public Answer get(Visit visit) {
    MailOutbox outbox = host.services().get(MailOutbox.class);
    int start = visit.number("startIndex") / PAGE_SIZE * PAGE_SIZE;
    return Answer.view(
            "mail-outbox",
            host.texts().getText("sandbox.mail.title"),
            Map.of(
                "mails",
                outbox.newest(start, PAGE_SIZE),
                "paging",
                new Paging(start, PAGE_SIZE, Math.toIntExact(outbox.size()))))
        .forAdministrators();
  }
}

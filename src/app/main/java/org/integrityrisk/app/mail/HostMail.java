package org.integrityrisk.app.mail;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.core.notice.LedgerEntry;
import org.integrityrisk.core.notice.NoticeMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts notices into the host's mail queue. The queue stands in the memory of the node and is
 * emptied by the host every minute or so; what the host does with a mail then, its own pages show.
 */
@Component
public class HostMail implements NoticeMail {

  private static final Logger LOG = LoggerFactory.getLogger(HostMail.class);
  private static final String FORMAT = "user.notifications.mimetype";
  private static final String TEXT = "text";

  private final HostComponents host;
  private final ApplicationProperties application;
  private final NoticeWords words;

  public HostMail(
      HostComponents host, @ComponentImport ApplicationProperties application, NoticeWords words) {
    this.host = host;
    this.application = application;
    this.words = words;
  }

  @Override
  public void handOver(String recipient, List<LedgerEntry> notices) {
    ApplicationUser user =
        Optional.ofNullable(host.users().getUserByKey(recipient))
            .filter(ApplicationUser::isActive)
            .orElseThrow(() -> new MailRefused("no-such-user"));
    String address =
        Optional.ofNullable(user.getEmailAddress())
            .filter(text -> text.contains("@"))
            .orElseThrow(() -> new MailRefused("no-address"));
    if (host.mailServers().getDefaultSMTPMailServer() == null) {
      throw new MailRefused("no-mail-server");
    }
    put(address, user, notices);
  }

  private void put(String address, ApplicationUser user, List<LedgerEntry> notices) {
    boolean plain = TEXT.equals(host.preferences().getExtendedPreferences(user).getString(FORMAT));
    try {
      Letter letter = letter(user, notices, plain);
      Email mail = new Email(address);
      mail.setSubject(letter.subject());
      mail.setMimeType(plain ? "text/plain" : "text/html");
      mail.setEncoding("UTF-8");
      mail.setBody(letter.body());
      host.mailQueue().addItem(new SingleMailQueueItem(mail));
    } catch (RuntimeException refused) {
      LOG.warn("The host takes no mail for {}", user.getKey(), refused);
      throw new MailRefused("host-refuses", refused);
    }
  }

  private Letter letter(ApplicationUser user, List<LedgerEntry> notices, boolean plain) {
    Locale locale = host.locales().getLocaleFor(user);
    LetterWriter writer =
        new LetterWriter(words, application.getBaseUrl(UrlMode.CANONICAL), locale);
    return plain
        ? writer.text(user.getDisplayName(), notices)
        : writer.html(user.getDisplayName(), notices);
  }
}

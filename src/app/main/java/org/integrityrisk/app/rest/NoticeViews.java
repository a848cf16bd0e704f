package org.integrityrisk.app.rest;

import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.app.mail.NoticeWords;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.LedgerLine;
import org.integrityrisk.app.rest.view.NoticeView;
import org.integrityrisk.app.rest.view.PersonName;
import org.integrityrisk.core.notice.LedgerEntry;
import org.springframework.stereotype.Component;

/** Makes views of notices. */
@Component
public class NoticeViews {

  private final NoticeWords words;

  public NoticeViews(NoticeWords words) {
    this.words = words;
  }

  NoticeView view(LedgerEntry entry, Locale locale) {
    LedgerEntry.About matter = entry.matter();
    String occasion = entry.occasion().code();
    return new NoticeView(
        entry.id(),
        new CodeName(matter.kind(), words.kind(matter.kind(), locale)),
        new CodeName(occasion, words.occasion(entry.occasion(), locale)),
        matter.title(),
        words.detail(entry, locale),
        matter.object(),
        matter.link(),
        Optional.of(entry.actsFor()).filter(user -> !user.isEmpty()).map(this::person),
        matter.due(),
        entry.written(),
        entry.read().isPresent(),
        entry.over().isPresent());
  }

  LedgerLine line(LedgerEntry entry, Locale locale) {
    return new LedgerLine(
        view(entry, locale),
        person(entry.recipient()),
        entry.day(),
        new CodeName(entry.mail().code(), words.of(locale, "mail-state." + entry.mail().code())),
        Optional.of(entry.reason())
            .filter(reason -> !reason.isEmpty())
            .map(reason -> new CodeName(reason, words.of(locale, "reason." + reason))),
        entry.attempts(),
        entry.handedOver(),
        entry.read());
  }

  private PersonName person(String user) {
    return new PersonName(user, words.name(user));
  }
}

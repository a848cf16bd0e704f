package org.integrityrisk.core.notice;

import java.util.Map;
import org.integrityrisk.core.audit.Audit;

/**
 * People choose whether and when their notices come by mail. The audit trail keeps who chose what,
 * so that nobody can say later that they had been sent a mail, or had not.
 */
public final class ChooseMails {

  private final MailWishes wishes;
  private final Audit audit;

  public ChooseMails(MailWishes wishes, Audit audit) {
    this.wishes = wishes;
    this.audit = audit;
  }

  /** Keeps a person's own choice; choosing the same again changes nothing. */
  public void choose(String user, MailWish wish) {
    MailWish before = wishes.of(user);
    if (before == wish) {
      return;
    }
    wishes.keep(user, wish);
    audit.write(
        user, "notice.wish", user, Map.of("mail", before.code()), Map.of("mail", wish.code()));
  }
}

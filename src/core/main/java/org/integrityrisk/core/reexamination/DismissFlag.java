package org.integrityrisk.core.reexamination;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Somebody who answers for a point, or watches over it, says why it need not be re-examined. Four
 * eyes: neither the filer nor the holder of the post dismisses a flag of the own point as its
 * department's leader.
 */
public final class DismissFlag {

  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 2000;

  private final LoadPoint points;
  private final Flags flags;
  private final Audit audit;
  private final Projection projection;
  private final Clock clock;

  public DismissFlag(
      LoadPoint points, Flags flags, Audit audit, Projection projection, Clock clock) {
    this.points = points;
    this.flags = flags;
    this.audit = audit;
    this.projection = projection;
    this.clock = clock;
  }

  /**
   * Ends a flag.
   *
   * @throws DomainException NOT_FOUND when there is no such flag on the point or the user may not
   *     see it, FORBIDDEN, INVALID without a reason, CONFLICT ({@code flag.ended}) when it has
   *     ended
   */
  public void dismiss(String user, String key, String flagId, String reason) {
    // load
    LoadedPoint loaded = points.forUser(user, key);
    Flag flag = flag(loaded, flagId);
    // check rights
    if (!mayDismiss(loaded)) {
      throw Refusals.forbidden(key);
    }
    // validate
    validate(reason, flag);
    // act
    flags.end(flagId, new FlagEnd(user, reason.strip(), clock.instant()));
    // audit
    Map<String, String> after = new HashMap<>(RaiseFlags.described(flag.because()));
    after.put("reason", reason.strip());
    audit.write(user, "risk-point.flag-dismissed", key, Map.of(), after);
    // publish
    projection.refresh(loaded.point());
  }

  /** Whether the actor may dismiss flags of the point. */
  public static boolean mayDismiss(LoadedPoint loaded) {
    String unit = loaded.point().content().unit();
    boolean leads = loaded.rights().leads(loaded.point().content().department());
    return loaded.rights().watchesOver(unit) || (leads && !isOwn(loaded));
  }

  private static boolean isOwn(LoadedPoint loaded) {
    String user = loaded.actor().key();
    Optional<String> holder =
        loaded.register().post(loaded.point().content().post()).flatMap(Post::holder);
    return loaded.point().isFiledBy(user) || holder.filter(user::equals).isPresent();
  }

  private Flag flag(LoadedPoint loaded, String id) {
    return flags.of(loaded.point().id()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refusals.notFound(id));
  }

  private static void validate(String reason, Flag flag) {
    if (reason.isBlank()) {
      throw DomainException.invalid(Problem.of("flag.reason-missing").at("reason"));
    }
    if (reason.strip().length() > LONGEST_REASON) {
      throw DomainException.invalid(
          Problem.of("flag.reason-too-long", "" + LONGEST_REASON).at("reason"));
    }
    if (!flag.stands()) {
      throw DomainException.conflict(Problem.of("flag.ended"));
    }
  }
}

package org.integrityrisk.core.administration;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.power.Power;

/**
 * Powers go where the post goes that exercises them: a power names the department of its post, so
 * that a post that moves to another department takes its powers along.
 */
public final class PowersOfPosts {

  private final KeepPowers powers;

  public PowersOfPosts(KeepPowers powers) {
    this.powers = powers;
  }

  /**
   * Lets powers follow an entry that was saved.
   *
   * @return the powers that have moved, as they are now; none when the entry is no post or has
   *     stayed where it was
   * @throws org.integrityrisk.core.text.DomainException CONFLICT when somebody changes one of them
   *     at this moment
   */
  List<Power> follow(String user, OrganisationEntry entry) {
    return entry instanceof Post post ? followPost(user, post) : List.of();
  }

  private List<Power> followPost(String user, Post post) {
    List<Power> left =
        powers.catalogue().exercisedBy(post.ref()).stream()
            .filter(power -> !power.department().equals(post.department()))
            .toList();
    return left.stream().map(power -> moved(user, power, post.department())).toList();
  }

  private Power moved(String user, Power power, String department) {
    PowerChange change = new PowerChange(Optional.of(power), power.in(department));
    powers.save(user, change);
    return change.after();
  }
}

package org.integrityrisk.core.warning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.organisation.OfficeHolders;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.text.Coded;

/**
 * The warned one in the organisation as it stands: who is above, and what has changed since the
 * warning.
 *
 * @param user user key
 * @param department code of the department that the warning is about
 * @param register the register at this moment
 */
record WarnedPerson(String user, String department, OrganisationRegister register) {

  private static final String POST = "post:";
  private static final String BETWEEN = ":";

  /** The next one above in the line of the department; empty where nobody is. */
  String superior() {
    List<String> line = register.holders().superiors(department);
    return line.stream()
        .skip(line.indexOf(user) + 1L)
        .filter(one -> !one.equals(user))
        .findFirst()
        .orElse("");
  }

  /** Codes of every office and post held now. */
  Set<String> held() {
    OfficeHolders holders = register.holders();
    return Stream.concat(
            holders.postsOf(user).stream().map(post -> POST + post.code()),
            holders.officesOf(user).stream()
                .map(office -> office.role().code() + BETWEEN + office.of()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who holds now what the warned one held when warned and holds no more. */
  List<String> successors(Set<String> heldWhenWarned) {
    Set<String> now = held();
    return heldWhenWarned.stream()
        .filter(one -> !now.contains(one))
        .sorted()
        .flatMap(one -> holdersOf(one).stream())
        .filter(one -> !one.equals(user))
        .distinct()
        .toList();
  }

  /** Whether something that was held when warned is held no more. */
  boolean hasMoved(Set<String> heldWhenWarned) {
    return !held().containsAll(heldWhenWarned);
  }

  private List<String> holdersOf(String held) {
    String[] parts = held.split(BETWEEN, 2);
    if (held.startsWith(POST)) {
      return register.post(parts[1]).flatMap(post -> post.holder()).stream().toList();
    }
    Optional<HolderRole> role = Coded.find(HolderRole.class, parts[0]);
    return role.map(one -> register.holders().holdersOf(new Office(one, parts[1])))
        .orElse(List.of());
  }
}

package org.integrityrisk.core.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.integrityrisk.core.delegation.RunningDelegations;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OfficeHolders;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Rhythm;
import org.integrityrisk.core.work.TaskHolder;

/**
 * Finds out whom a matter concerns, by the register as it stands at that moment, so that whoever
 * has just taken over an office is told, and whoever has left it is not. Only people are told who
 * may see the project. A matter that reaches none of its holders reaches the office of the leading
 * group instead: no notice is lost for want of a holder.
 */
final class Recipients {

  private final OrganisationRegister register;
  private final RunningDelegations delegations;
  private final BiPredicate<String, String> maySee;

  /**
   * By a register and the delegations of the day.
   *
   * @param maySee whether a user may see a project
   */
  Recipients(
      OrganisationRegister register,
      RunningDelegations delegations,
      BiPredicate<String, String> maySee) {
    this.register = register;
    this.delegations = delegations;
    this.maySee = maySee;
  }

  /** Who sees to the matter; with each, in whose place, which is empty for holders. */
  Map<String, String> of(Matter matter) {
    Map<String, String> people = new LinkedHashMap<>();
    List<String> holders = holders(matter).filter(user -> may(user, matter)).toList();
    holders.forEach(holder -> people.put(holder, ""));
    if (matter.delegable()) {
      holders(matter).forEach(holder -> addDelegates(holder, matter, people));
    }
    if (people.isEmpty()) {
      office(matter).filter(user -> may(user, matter)).forEach(user -> people.put(user, ""));
    }
    return people;
  }

  /** Who is told when the holders do not see to it; never somebody who sees to it. */
  List<String> superiorsOf(Matter matter, Rhythm rhythm) {
    List<String> holders = holders(matter).toList();
    List<String> known = new ArrayList<>(of(matter).keySet());
    return superiors(matter, rhythm.superior(), holders)
        .filter(user -> !known.contains(user) && maySee.test(user, matter.project()))
        .toList();
  }

  private Stream<String> superiors(Matter matter, Optional<HolderRole> role, List<String> holders) {
    if (role.isPresent()) {
      return holders(role.get(), matter);
    }
    List<String> line = line(matter);
    int highest = holders.stream().mapToInt(line::indexOf).max().orElse(-1);
    return line.stream().skip(highest + 1L).limit(1);
  }

  private List<String> line(Matter matter) {
    return matter.department().isEmpty()
        ? register.upwardsFrom(matter.unit()).stream()
            .flatMap(unit -> unit.mainLeader().stream())
            .distinct()
            .toList()
        : offices().superiors(matter.department());
  }

  private Stream<String> holders(Matter matter) {
    return matter.holders().stream().flatMap(this::holders).distinct();
  }

  private Stream<String> holders(TaskHolder holder) {
    return holder instanceof TaskHolder.Seat seat
        ? offices().holdersOf(seat.office()).stream()
        : Stream.of(((TaskHolder.Person) holder).user()).filter(user -> !user.isEmpty());
  }

  private Stream<String> holders(HolderRole role, Matter matter) {
    List<String> found =
        matter.department().isEmpty()
            ? offices().holdersInUnit(role, matter.unit())
            : offices().holdersOf(role, matter.department());
    return found.stream();
  }

  private Stream<String> office(Matter matter) {
    return offices().holdersInUnit(HolderRole.LEADING_GROUP_OFFICE, matter.unit()).stream();
  }

  private void addDelegates(String holder, Matter matter, Map<String, String> people) {
    delegations.delegatesOf(holder).stream()
        .filter(user -> may(user, matter))
        .forEach(user -> people.putIfAbsent(user, holder));
  }

  private boolean may(String user, Matter matter) {
    return !matter.barred().contains(user) && maySee.test(user, matter.project());
  }

  private OfficeHolders offices() {
    return register.holders();
  }
}

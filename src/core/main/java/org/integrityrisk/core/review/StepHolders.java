package org.integrityrisk.core.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.delegation.RunningDelegations;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.text.Problem;

/**
 * Finds who decides at a step of the chain. The register is asked at this moment, so that a change
 * of head moves what is pending.
 *
 * <p>Of those who must not decide see {@link FourEyes}. In their place, and also while an office is
 * vacant, the next superior stands in: in-charge leader for department head, main leader for the
 * leaders below and for the office of the leading group, main leader of the unit above for main
 * leader.
 *
 * <p>While a holder has delegated (委托), the delegate may decide as well, but for a meeting: unless
 * the delegate or the holder must not.
 *
 * @param register the organisation at this moment
 * @param delegations who decides in whose place
 */
public record StepHolders(OrganisationRegister register, RunningDelegations delegations) {

  /** Fewest members of the leading group that can decide together. */
  public static final int QUORUM = 2;

  private record Candidate(HolderRole role, String user) {}

  /**
   * Whose turn it is.
   *
   * @param department code of the point's department
   * @param excluded user keys of those who must not decide
   */
  public Turn turn(ReviewStep step, String department, Set<String> excluded) {
    return step.holder().isOfSeveral()
        ? turnOfBody(step, department, excluded)
        : turnOfPerson(step, department, excluded);
  }

  private Turn turnOfBody(ReviewStep step, String department, Set<String> excluded) {
    List<String> members =
        register.holders().holdersOf(step.holder(), department).stream()
            .filter(member -> !excluded.contains(member))
            .toList();
    if (members.size() >= (step.collective() ? QUORUM : 1)) {
      return Turn.of(step, step.holder(), members, delegatesAt(step, members, excluded), false);
    }
    return standInForBody(step, department, excluded)
        .orElseGet(() -> Turn.blocked(step, obstacle("review.body-too-small", step, department)));
  }

  /** Nobody alone stands in for those who decide together, and nobody is needed to record. */
  private Optional<Turn> standInForBody(ReviewStep step, String department, Set<String> excluded) {
    return step.holder().superior().filter(any -> step.kind().isJudgedByOne()).stream()
        .flatMap(role -> lineFrom(role, department).stream())
        .filter(candidate -> !excluded.contains(candidate.user()))
        .findFirst()
        .map(candidate -> turnOf(step, candidate, Optional.empty(), excluded));
  }

  private Turn turnOfPerson(ReviewStep step, String department, Set<String> excluded) {
    List<Candidate> line = lineFrom(step.holder(), department);
    Optional<String> own = register.holders().holderOf(step.holder(), department);
    return line.stream()
        .filter(candidate -> !excluded.contains(candidate.user()))
        .findFirst()
        .map(candidate -> turnOf(step, candidate, own, excluded))
        .orElseGet(() -> Turn.blocked(step, nobodyLeft(step, department, own)));
  }

  private Turn turnOf(
      ReviewStep step, Candidate candidate, Optional<String> own, Set<String> excluded) {
    boolean standsIn = own.filter(candidate.user()::equals).isEmpty();
    List<String> people = List.of(candidate.user());
    Map<String, String> delegates = delegatesAt(step, people, excluded);
    return Turn.of(step, candidate.role(), people, delegates, standsIn);
  }

  /** A meeting is attended in person: nobody decides there in the place of another. */
  private Map<String, String> delegatesAt(
      ReviewStep step, List<String> people, Set<String> excluded) {
    Map<String, String> delegates = new LinkedHashMap<>();
    if (!step.collective()) {
      people.forEach(
          holder ->
              delegations.delegatesOf(holder).stream()
                  .filter(delegate -> !excluded.contains(delegate) && !people.contains(delegate))
                  .forEach(delegate -> delegates.putIfAbsent(delegate, holder)));
    }
    return delegates;
  }

  /** Everybody who could come to decide at the step, whoever must not. */
  Set<String> everybody(ReviewStep step, String department) {
    Set<String> all = new HashSet<>(register.holders().holdersOf(step.holder(), department));
    if (step.kind().isJudgedByOne()) {
      lineFrom(step.holder(), department).forEach(candidate -> all.add(candidate.user()));
    }
    List.copyOf(all).forEach(holder -> all.addAll(delegations.delegatesOf(holder)));
    return all;
  }

  private List<Candidate> lineFrom(HolderRole first, String department) {
    List<Candidate> line = new ArrayList<>();
    for (Optional<HolderRole> role = Optional.of(first);
        role.isPresent();
        role = role.get().superior()) {
      line.addAll(candidates(role.get(), department));
    }
    return line;
  }

  private List<Candidate> candidates(HolderRole role, String department) {
    List<String> users =
        role == HolderRole.MAIN_LEADER
            ? mainLeadersAbove(department)
            : register.holders().holdersOf(role, department);
    return users.stream().map(user -> new Candidate(role, user)).toList();
  }

  private List<String> mainLeadersAbove(String department) {
    return register.department(department).stream()
        .flatMap(one -> register.upwardsFrom(one.unit()).stream())
        .map(Unit::mainLeader)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Problem nobodyLeft(ReviewStep step, String department, Optional<String> own) {
    String code = own.isPresent() ? "review.nobody-left" : "review.office-vacant";
    return obstacle(code, step, department);
  }

  /** The arguments are the code of the office to set and the department it must be set for. */
  private static Problem obstacle(String code, ReviewStep step, String department) {
    return Problem.of(code, step.holder().code(), department).at("department");
  }
}

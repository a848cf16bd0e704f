package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A notice as its recipient sees it.
 *
 * @param id number in the ledger
 * @param kind what it is about
 * @param occasion why it was given
 * @param title what it is about, in the words of its author
 * @param detail what there is to say besides; empty as a rule
 * @param object issue key, or another lasting id
 * @param link path below the host's address where it is seen to
 * @param actsFor in whose place the recipient sees to it
 * @param due last day
 * @param written when it was given
 * @param read whether the recipient has read it
 * @param over whether there is nothing left to do
 */
public record NoticeView(
    long id,
    CodeName kind,
    CodeName occasion,
    String title,
    String detail,
    String object,
    String link,
    Optional<PersonName> actsFor,
    Optional<LocalDate> due,
    Instant written,
    boolean read,
    boolean over) {}

package org.integrityrisk.core.organisation;

/** An entry of the register, whatever it is. */
public sealed interface OrganisationEntry permits Unit, Department, Post, SpecialBody {

  EntryRef ref();
}

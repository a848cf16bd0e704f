package org.integrityrisk.core.organisation;

/** Read port: the register as it stands now. Asked anew for each decision, never kept. */
public interface Organisation {

  OrganisationRegister register();
}

/** What users have chosen, in all products. */
package com.atlassian.core.user.preferences;

/** Users. */
package com.atlassian.sal.api.user;

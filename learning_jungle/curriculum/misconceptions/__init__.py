"""Why children answer wrongly: the glossary of misconceptions, and the slips that give a wrong number."""

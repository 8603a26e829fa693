export const MONTHS = ['қаңтар'] as const

export const PARTICLES = `
және мен да де
`
export const IRREGULAR = `
мен: менің маған мені менде менен
`

/** The instant now, epoch ms. Everything that needs the time gets one of these, so that tests can set it. */
export type Clock = () => number

export const systemClock: Clock = () => Date.now()
